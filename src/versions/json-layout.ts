/** Holds what fits on one line stays on one: a plan, a scope, a list of ids. */
const WIDTH = 140;

/** JSON, broken only where it does not fit: the same value, the same bytes. */
export const brokenJson = (value: unknown): string => broken(value, '', 0);

/**
 * JSON, broken only where it does not fit.
 * @param indent the spaces in front of the line
 * @param before how many more characters stand in front of the value
 */
function broken(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const spaced = jsonLine(value);
  if (indent.length + before + spaced.length < WIDTH) return spaced;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((part) => broken(part, inner, 0))
    : Object.entries(value).map(([key, part]) => `"${key}": ${broken(part, inner, key.length + 4)}`);
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}

/** JSON on one line, with a space after each comma and colon. */
export function jsonLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    part === undefined ? [] : `${JSON.stringify(key)}: ${jsonLine(part)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}
