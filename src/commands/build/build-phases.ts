/** Describes what one part of a build cost. */
export interface Phase {
  name: string;
  /** By the clock. */
  seconds: number;
  /** User and system time of this process. What it starts, such as the search index, counts when it has ended, and not here. */
  cpuSeconds: number;
}

const phases: Phase[] = [];
let last = { clock: 0, cpu: 0 };

/** Says that a part of the build has ended: it took all the time since the one before it, the first since the process began. */
export function endPhase(name: string): void {
  const { user, system } = process.cpuUsage();
  const now = { clock: performance.now() / 1000, cpu: (user + system) / 1e6 };
  phases.push({ name, seconds: now.clock - last.clock, cpuSeconds: now.cpu - last.cpu });
  last = now;
}

/** The parts of the build so far, in order. */
export const buildPhases = (): readonly Phase[] => phases;
