import { z } from 'astro/zod';
import { EMPTY_OR_VISIBLE } from '../visible-text.ts';

/** Describes what a field holds beyond its type: lets one walk over schema and value find every reference and every text. */
export interface FieldMeaning {
  /** The value is the id of an entry of this kind: a name of the table in src/model/kinds.ts, which a test holds it to. */
  reference?: string;
  /**
   * The value is inline Markdown, checked by the allow-list and rendered with links. Links of a text that was published in
   * a version are not followed: the pages of then may be gone.
   */
  text?: 'current' | 'published';
  /** The value is plain text in which `<Commitment … />` and `<Contact … />` stand for words of organization.yaml. */
  words?: true;
  /** The value is an address that a page links to: a path of the handbook that has to exist, https: or mailto:. */
  link?: true;
}

export const fieldMeanings = z.registry<FieldMeaning>();

/** Returns what a text would be as an id. */
const idLike = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A permanent id: lower-case words joined by hyphens. Never derived from a title. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) => `an id is lower-case words joined by hyphens, like ${idLike(String(input)) || 'log-review'}`,
  })
  .describe('Permanent id: lower-case words joined by hyphens. It never changes, even when the wording does.');

/** The id of a numbered entry, like TOOL-02 or D-20. */
export const numberedId = z
  .string()
  .regex(/^[A-Z]+-(?:\d{2}|[1-9]\d{2})$/, {
    error: 'a numbered id is capital letters, a hyphen and two digits, like TOOL-02; after 99, three',
  })
  .describe(
    'Permanent id: capital letters, a hyphen and two digits; after 99, three. It never changes and is never given to another entry.',
  );

/** One line of plain text: names and titles, no Markdown. */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(200, { error: 'must be at most 200 characters; move detail to the text fields' })
  .regex(/^[^\n]*$/, { error: 'this is one line, and the text goes on after a line end' })
  .regex(EMPTY_OR_VISIBLE, { error: 'shows nothing: write words that a reader can see' });

/** Inline Markdown: emphasis, code, links. Checked by the same allow-list as the chapters. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(2000, { error: 'must be at most 2000 characters; longer prose belongs in a chapter' })
  .regex(EMPTY_OR_VISIBLE, { error: 'shows nothing: write words that a reader can see' })
  .register(fieldMeanings, { text: 'current' })
  .brand<'InlineMarkdown'>();

/** A paragraph of plain text, for what leaves the handbook word for word: no Markdown. */
export const plainParagraph = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(2000, { error: 'must be at most 2000 characters' })
  .regex(EMPTY_OR_VISIBLE, { error: 'shows nothing: write words that a reader can see' });

/** A short paragraph of plain text for a picture, in which `<Commitment … />` and `<Contact … />` stand for words, as in chapters. */
export const textWithWords = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(400, { error: 'must be at most 400 characters: a picture holds a few lines; the rest belongs in the chapter' })
  .regex(EMPTY_OR_VISIBLE, { error: 'shows nothing: write words that a reader can see' })
  .register(fieldMeanings, { words: true })
  .brand<'TextWithWords'>();

/** A calendar date, YYYY-MM-DD. */
export const date = z.iso.date({
  error: ({ input }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(input))
      ? 'the calendar has no such day'
      : 'a date is written YYYY-MM-DD, like 2026-11-22',
});

/**
 * A field that holds the id of another entry.
 * @param kind what is referred to; the check reports an id that does not exist, with the nearest match
 * @param description one sentence for the author
 */
export function reference(kind: string, description?: string) {
  // A registry follows clones to their parent, so describe() keeps the meaning.
  const schema = z.string().min(1).register(fieldMeanings, { reference: kind });
  return description ? schema.describe(description) : schema;
}

/** Other words people type for this entry; search finds it by them. */
export const aliases = z
  .array(line)
  .default([])
  .describe('Other words people type for this: search finds the entry by them.');

/** An id that is no longer in force keeps its entry, with the day it was retired. */
export const retired = date
  .optional()
  .describe('The day this was retired. The entry stays, so that old links and records keep their meaning.');
