import type { NormativeContent } from '../model/schema/version-snapshot.ts';

/** Holds what fits on one line stays on one: a plan, a scope, a list of ids. */
const WIDTH = 140;

/** The snapshot as it is kept: the same content, the same bytes; short, and a line or a few for each thing that binds. */
export const snapshotText = (content: NormativeContent): string => `${pretty(content, '', 0)}\n`;

/**
 * JSON, broken only where it does not fit.
 * @param indent the spaces in front of the line
 * @param before how many more characters stand in front of the value
 */
function pretty(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const spaced = spacedOut(value);
  if (indent.length + before + spaced.length < WIDTH) return spaced;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((part) => pretty(part, inner, 0))
    : Object.entries(value).map(([key, part]) => `"${key}": ${pretty(part, inner, key.length + 4)}`);
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}

/** The whole value on one line, with a space after each comma and colon. */
function spacedOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedOut).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, part]) => `"${key}": ${spacedOut(part)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}
