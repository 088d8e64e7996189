import { splitSentences } from '../words/split-sentences.ts';
import { plainText } from './plain-text.ts';
import { withPrintedWords } from './printed-words.ts';
import type { Organization } from './schema/organization.ts';
import type { MarkdownBody, PlainText } from './text-kinds.ts';

/** The first sentence of an answer, as plain words: every answer begins with itself. */
export function shortAnswer(
  body: MarkdownBody,
  organization: Pick<Organization, 'contacts' | 'commitments'>,
): PlainText {
  // What a paragraph of Markdown is, too.
  const first = (body.trim().split(/\n\s*\n/)[0] ?? '') as MarkdownBody;
  const paragraph = plainText(withPrintedWords(first, organization));
  return firstSentence(paragraph);
}

/** The first sentence of a paragraph; all of it where none ends. */
export const firstSentence = (paragraph: PlainText): PlainText =>
  splitSentences(paragraph)[0]?.text.trim() ?? paragraph;
