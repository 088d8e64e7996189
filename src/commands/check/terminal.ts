import { styleText } from 'node:util';
import type { Paint } from '../../check/terminal-report.ts';

const DEFAULT_COLUMNS = 100;

/** The terminal that standard output is: its width, and colour unless it has none or NO_COLOR asks for none. */
export function terminal(): { paint: Paint; columns: number } {
  return {
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
    columns: process.stdout.columns || DEFAULT_COLUMNS,
  };
}
