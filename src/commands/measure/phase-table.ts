import type { Phase } from '../build/build-phases.ts';
import type { Cost } from './measure-program.ts';

/**
 * The parts of a build as lines of a table: what each took of the processor and by the clock. What is left of the whole
 * are the processes beside it: npm, the trial of large files, the search index.
 */
export function phaseTable(phases: readonly Phase[], { cpuSeconds, seconds }: Cost): string {
  const sum = (of: (phase: Phase) => number) => phases.reduce((total, phase) => total + of(phase), 0);
  const rows = [...phases];
  if (cpuSeconds !== undefined)
    rows.push({
      name: 'other processes',
      cpuSeconds: Math.max(0, cpuSeconds - sum((phase) => phase.cpuSeconds)),
      seconds: Math.max(0, seconds - sum((phase) => phase.seconds)),
    });
  return rows
    .map(
      (row) =>
        `  ${row.name.padEnd(32)} ${row.cpuSeconds.toFixed(2).padStart(7)} s CPU ${row.seconds.toFixed(2).padStart(7)} s`,
    )
    .join('\n');
}
