import { plainText } from './plain-text.ts';
import { withPrintedWords } from './printed-words.ts';
import type { Organization } from './schema/organization.ts';

/** The first sentence of an answer, as plain words: every answer begins with itself. */
export function shortAnswer(body: string, organization: Pick<Organization, 'contacts' | 'commitments'>): string {
  const paragraph = plainText(withPrintedWords(body.trim().split(/\n\s*\n/)[0] ?? '', organization));
  return /^.*?[.!?](?=\s+[A-Z“"]|$)/.exec(paragraph)?.[0] ?? paragraph;
}
