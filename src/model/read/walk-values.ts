import type { Path } from './yaml-document.ts';

/**
 * Looks at everything in a value as YAML or JSON gives it, from the outside in.
 * @param visit is given each part and the way to it; the way changes as the walk goes on, so what keeps it copies it
 */
export function walkValues(value: unknown, visit: (part: unknown, path: Path) => void): void {
  const path: (string | number)[] = [];
  const walk = (part: unknown): void => {
    visit(part, path);
    if (typeof part !== 'object' || part === null) return;
    const steps: Iterable<[string | number, unknown]> = Array.isArray(part) ? part.entries() : Object.entries(part);
    for (const [step, below] of steps) {
      path.push(step);
      walk(below);
      path.pop();
    }
  };
  walk(value);
}
