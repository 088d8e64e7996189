import { z } from 'astro/zod';
import { line } from './fields.ts';

const wordGroup = z.strictObject({
  about: line.describe('What these words are: companies, people, words of the trade.'),
  words: z.array(line).min(1).describe('The words, in the order of the alphabet.'),
});

/** Words of the handbook's own, under a heading that says what they are. */
export type WordGroup = z.infer<typeof wordGroup>;

/** `content/dictionary.yaml`: words that are right here although no dictionary knows them. Optional; the prose check reads it. */
export const dictionary = z.strictObject({
  groups: z.array(wordGroup).min(1).describe('The words, in groups.'),
});
