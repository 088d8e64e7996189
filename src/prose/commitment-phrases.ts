import type { Phrase } from './phrase.ts';

/** Chapters, how-tos and answers can hold components; the text fields of YAML cannot. */
const WHERE_COMPONENTS_WORK = /\.mdx$/;

const byHand = (pattern: RegExp, id: string, example: string): Phrase => ({
  pattern,
  instead: `write <Commitment id="${id}" /> for the number`,
  reason: 'the term stands once, in organization.yaml',
  example,
  only: WHERE_COMPONENTS_WORK,
});

/** Commitments of the default content whose numbers somebody typed into a text. */
export const COMMITMENT_PHRASES: Phrase[] = [
  byHand(/\bwithin (?:the|an|one|1) hour\b|\bthe same hour\b/gi, 'incident-report', 'Report it within the hour.'),
  byHand(/\b(?:one|1) working day\b/gi, 'missing-part', 'You hear so within one working day.'),
  byHand(/\bend of the next working day\b/gi, 'incident-findings', 'By the end of the next working day it is known.'),
  byHand(/\bwithin (?:ten|10) working days\b/gi, 'answer-to-change', 'You have an answer within ten working days.'),
  byHand(/\bgrants?\b.*\b(?:twelve|12) months\b/gi, 'grant-lasts', 'No grant runs longer than twelve months.'),
  byHand(/\b(?:six|6) months (?:at most|ahead)\b/gi, 'exception-lasts', 'It ends at most six months ahead.'),
  byHand(/\b120 days\b/gi, 'sessions-kept', 'Keep sessions for 120 days.'),
];
