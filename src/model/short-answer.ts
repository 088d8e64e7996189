import { plainText } from './plain-text.ts';

/** The first sentence of an answer, as plain words: every answer begins with itself. */
export function shortAnswer(body: string): string {
  const paragraph = plainText(body.trim().split(/\n\s*\n/)[0] ?? '');
  return /^.*?[.!?](?=\s+[A-Z“"]|$)/.exec(paragraph)?.[0] ?? paragraph;
}
