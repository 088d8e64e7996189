import { readFileSync } from 'node:fs';

let read: string | undefined;

/** Returns the text of src/styles/tokens.css, which defines every colour; read once. */
export const styleTokens = (): string =>
  (read ??= readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
