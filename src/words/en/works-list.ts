import { inARow } from './sentences.ts';

/** Says what is wrong with a pasted list of repositories. */
export const worksListWords = {
  /** Recognises the heading above the names, in a table that somebody pastes with its headings. */
  heading: /^(name|repository|repo)$/i,
  strange: (cell: string, near: string | undefined) =>
    `“${cell}” is no data class, use or division.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  data: (names: readonly string[]) => `a data class (${inARow(names)})`,
  use: (names: readonly string[]) => `a use (${inARow(names)})`,
  division: (names: readonly string[]) => `a division (${inARow(names)})`,
  missing: (what: readonly string[]) => `Still needed: ${inARow(what)}.`,
  line: (number: number, name: string, why: string) => `Line ${number}, “${name}”: ${why}`,
};
