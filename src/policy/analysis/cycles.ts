import type { PolicyRule } from '../policy-input.ts';

/** Rules that override each other in a circle: each circle once, shortest first found, beginning with its first id. */
export function cyclesOf(rules: readonly PolicyRule[], ignored: ReadonlySet<string>): string[][] {
  return cyclesIn(
    new Map(rules.map(({ id, overrides }) => [id, (overrides ?? []).filter((target) => !ignored.has(target))])),
  );
}

/** Circles among things that name each other: each circle once, beginning with its first id. */
export function cyclesIn(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  for (const start of [...targets.keys()].sort()) {
    if (cycles.some((cycle) => cycle.includes(start))) continue;
    const cycle = pathBack(start, targets);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}

/** The shortest way from an id back to itself, breadth first. */
function pathBack(start: string, targets: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const paths = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const target of targets.get(path.at(-1) ?? '') ?? []) {
      if (target === start) return path;
      if (!seen.has(target)) paths.push([...path, target]);
      seen.add(target);
    }
  }
  return undefined;
}
