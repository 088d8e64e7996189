import { compareText } from '../basics/compare-text.ts';

/**
 * JSON with its keys in order, so that equal values are equal texts on every device.
 * @param value anything that JSON can hold
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
