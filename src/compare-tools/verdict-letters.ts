import type { Verdict } from '../policy/answer.ts';
import { VERDICTS } from '../policy/answer.ts';

/** The three choices that, with a plan, make a question. */
export const ASKED = ['division', 'data', 'use'] as const;
export type ComparedQuestion = Record<(typeof ASKED)[number], string>;

/** The values of each, in the order in which the letters go through them. */
export type AskedValues = Record<(typeof ASKED)[number], readonly string[]>;

const LETTERS = 'gacqp';

/** All verdicts of a plan, a letter each: use by use, within data class by data class, within division by division. */
export function writeVerdicts(values: AskedValues, verdict: (asked: ComparedQuestion) => Verdict): string {
  return values.division
    .flatMap((division) => values.data.flatMap((data) => values.use.map((use) => verdict({ division, data, use }))))
    .map((word) => LETTERS[VERDICTS.indexOf(word)])
    .join('');
}

/** The verdicts of a plan for everything that fits what is chosen, in the order of the letters; a value that is not among the values fits nothing. */
export function readVerdicts(letters: string, values: AskedValues, asked: Partial<ComparedQuestion>): Verdict[] {
  const chosen = (part: (typeof ASKED)[number]) =>
    [...values[part].keys()].filter((place) => !asked[part] || values[part][place] === asked[part]);
  return chosen('division').flatMap((division) =>
    chosen('data').flatMap((data) =>
      chosen('use').flatMap((use) => {
        const place = (division * values.data.length + data) * values.use.length + use;
        return VERDICTS[LETTERS.indexOf(letters[place] ?? '')] ?? [];
      }),
    ),
  );
}

/** The verdict for these three, or nothing when one of them is not among the values. */
export function readVerdict(
  letters: string,
  values: AskedValues,
  asked: Partial<ComparedQuestion>,
): Verdict | undefined {
  if (ASKED.some((part) => !asked[part])) return undefined;
  return readVerdicts(letters, values, asked)[0];
}
