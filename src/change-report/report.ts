import type { PlainText } from '../model/text-kinds.ts';
import type { WordRun } from '../versions/word-changes.ts';

/** Two wordings of a field, as far as they differ: what stays the same between two changes is cut. */
export interface ReportedWords {
  field: PlainText;
  words: readonly WordRun[];
  /** The number of words that were cut at the end of a very long change. */
  leftOut: number;
}

/** One thing that changes. */
export interface ReportEntry {
  /** A name that stands out, such as an id; nothing for a sentence. */
  name?: PlainText;
  text: PlainText;
  /** The address below that of the site where it is shown. */
  page?: string;
  texts?: readonly ReportedWords[];
}

export interface ReportTable {
  columns: readonly PlainText[];
  rows: readonly (readonly PlainText[])[];
}

export interface ReportSection {
  /** The fragment of the section on the page. */
  id: string;
  heading: PlainText;
  lead?: readonly PlainText[];
  table?: ReportTable;
  entries: readonly ReportEntry[];
  /** True where the entries are messages of the check, which are English in every language. */
  isEnglish?: true;
  /** True for what a reviewer opens when they want to: the rest is read first. */
  isFolded: boolean;
}

/** Describes what a change does, for those who review it. All of it is plain text: whoever shows it, escapes it. */
export interface ChangeReport {
  /** The place with which it is compared, as the person named it. */
  against: PlainText;
  /** The change in a few sentences. */
  summary: readonly PlainText[];
  /** A message of the check that the summary quotes: English in every language. */
  quoted?: PlainText;
  sections: readonly ReportSection[];
}
