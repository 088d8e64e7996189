import type { Problem } from '../problem.ts';
import { footnoteProblems } from './footnotes.ts';
import { markdownSlips } from './markdown-slips.ts';
import type { ParsedText } from './parsed-text.ts';
import { referenceProblems } from './references.ts';
import { unevenRows } from './table-rows.ts';
import { unclosedCode } from './unclosed-code.ts';

/**
 * Returns what the parser makes something else of than its author meant, without a word.
 * @param footnote what to write instead of a footnote
 */
export const misreadMarks = (parsed: ParsedText, footnote: string): Problem[] => [
  ...referenceProblems(parsed),
  ...footnoteProblems(parsed, footnote),
  ...unclosedCode(parsed),
  ...unevenRows(parsed),
  ...markdownSlips(parsed),
];
