import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';

import { plainWords } from './words.ts';

/** The parts of a question about the policy that a search can name. */
type ChoicePart = 'division' | 'tool' | 'data' | 'use';

/** A value that a question about the policy can have, and everything that people call it. */
export interface Choice {
  part: ChoicePart;
  id: string;
  name: string;
  /** Its name and other names as words, each a phrase to look for. */
  phrases: string[];
}

interface Named {
  id: string;
  name: string;
  aliases?: readonly string[];
}

/** Returns every value that can be chosen on the handbook's day, in the order of the question. */
export function questionChoices({ organization, tools, today }: Handbook): Choice[] {
  const of = (part: ChoicePart, values: readonly (Named & { retired?: string | undefined })[]) =>
    currentOn(values, today).map(({ id, name, aliases = [] }) => ({
      part,
      id,
      name,
      phrases: [...new Set([name, ...aliases, id].map((text) => plainWords(text).join(' ')))].filter(Boolean),
    }));
  return [
    ...of('division', organization.divisions),
    ...of('tool', tools),
    ...of('data', organization.data),
    ...of('use', organization.uses),
  ];
}
