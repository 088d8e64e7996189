import { z } from 'astro/zod';
import { line } from './fields.ts';

const wordGroup = z.strictObject({
  about: line.describe('What these words are: companies, people, words of the trade.'),
  words: z.array(line).min(1).describe('The words, in the order of the alphabet.'),
});

/** Words of the handbook's own, under a heading that says what they are. */
export type WordGroup = z.infer<typeof wordGroup>;

const someWords = line
  .regex(/^(?!.* \* .* \* )/, { error: 'one * by itself is enough: it stands for any words of the sentence' })
  .describe(
    'Words as they stand in a sentence, in small or capital letters. * by itself stands for any words of the sentence between two others, * at the end of a word for any ending.',
  );

const avoidedPhrase = z.strictObject({
  avoid: z.array(someWords).min(1).describe('What not to write.'),
  instead: line.describe('What to write in its place, as an instruction: write "strict limits".'),
  reason: line.describe('Why, as the end of a sentence that begins with "because".'),
  about: z.array(line).default([]).describe('Only sentences that hold one of these words are meant.'),
  files: z
    .array(line)
    .default([])
    .describe('Files that are meant as well, by the beginning of their path below content/, or by its end: .mdx'),
  unless: z.array(someWords).default([]).describe('Sentences that hold one of these words are left alone.'),
});

/** Words that this organisation avoids in its texts, and what it writes in their place. */
export type AvoidedPhrase = z.infer<typeof avoidedPhrase>;

/** `content/dictionary.yaml`: words that are right here although no dictionary knows them. Optional; the prose check reads it. */
export const dictionary = z.strictObject({
  groups: z.array(wordGroup).min(1).describe('The words, in groups.'),
  phrases: z.array(avoidedPhrase).default([]).describe('What the texts of this handbook avoid, beside what all avoid.'),
});
