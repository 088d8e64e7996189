import { z } from 'astro/zod';

/** YYYY-MM-DD. */
export const date = z.iso.date();

/** Inline Markdown. Every link in it is absolute. */
export const markdown = z.string().min(1);

export const name = z.string().min(1);
export const id = z.string().min(1);

/** An id that is no longer in use keeps its entry, with the day on which it was retired. */
export const retired = date.optional().describe('The day on which it was retired. The id stays.');

/** Something that has a page, or a place on one. */
export const link = z.object({ id, title: name, url: z.url() });

/** A role of the organisation. */
export const role = z.object({ id, name });

/** Who looks after a page, and when it was last read against reality. */
export const review = {
  owner: role,
  effective: date,
  reviewed: date,
  reviewEveryMonths: z.int().min(1),
};
