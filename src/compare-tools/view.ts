/** The choices of every form, by the names that it and the address give them; the traits of an organisation come after these. */
export const CHOICES = ['in', 'model', 'account', 'vendor', 'division', 'data', 'use', 'verdict'] as const;

/** Returns whether a choice is one of the traits that an organisation lists: `trait-makers`. */
export const isTraitChoice = (choice: string): boolean => choice.startsWith('trait-');

/** More plans than this do not fit side by side. */
export const MAX_MARKED = 4;

/** Describes what somebody wants to see of the comparison. An address can say all of it. */
export interface View {
  words: string;
  choices: Readonly<Record<string, string | undefined>>;
  /** Columns that are left out. */
  hidden: readonly string[];
  sort?: { column: string; isDescending: boolean } | undefined;
  /** Plans that are marked, in the order of marking. */
  marked: readonly string[];
  /** Only the marked plans, each in a column. */
  isSideBySide: boolean;
}

/** Everything, in the order of the directory. */
export const WHOLE: View = { words: '', choices: {}, hidden: [], marked: [], isSideBySide: false };

/** Describes what the page offers to choose: ids with their names. */
export interface Offer {
  choices: Readonly<Record<string, { name: string; values: ReadonlyMap<string, string> }>>;
  columns: ReadonlyMap<string, string>;
  plans: ReadonlyMap<string, string>;
  /** The day for which the verdicts were made, as people read it. */
  asOf: string;
}
