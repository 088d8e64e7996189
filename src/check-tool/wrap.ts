import { oneLine } from '../basics/one-line.ts';

const WIDTH = 96;

/**
 * A paragraph broken into lines; a word that is too long, such as an address, stays whole.
 * @param indent stands before the first line
 * @param hanging stands before the others
 */
export function wrapWords(text: string, indent = '', hanging = indent): string {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Two columns, the second wrapped under itself. */
export function columns(table: readonly (readonly [left: string, right: string])[], indent = '  '): string {
  const rows = table.map(([left, right]) => [oneLine(left), right] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  const hanging = ' '.repeat(indent.length + width + 2);
  return rows.map(([left, right]) => wrapWords(right, indent + left.padEnd(width + 2), hanging)).join('\n');
}
