import type { AnswerTexts } from '../../decide/answer-texts.ts';
import type { PageData } from '../../decide/page-data.ts';

/** Describes what answers are made from: the page's data, the texts, and the day (YYYY-MM-DD). */
export interface AnswerSource {
  data: PageData;
  texts: AnswerTexts;
  on: string;
  /** Says that two answers stand side by side: then each names its question and leads to itself alone. */
  isOneOfTwo?: boolean;
}
