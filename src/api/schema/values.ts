import { z } from 'astro/zod';

/** YYYY-MM-DD. */
export const dateValue = z.iso.date();

/** Inline Markdown. Every link in it is absolute. */
export const markdown = z.string().min(1);

export const nameValue = z.string().min(1);
export const idValue = z.string().min(1);

/** An id that is no longer in use keeps its entry, with the day on which it was retired. */
export const retiredValue = dateValue.optional().describe('The day on which it was retired. The id stays.');

/** Something that has a page, or a place on one. */
export const linkValue = z.object({ id: idValue, title: nameValue, url: z.url() });

/** A role of the organisation. */
export const role = z.object({ id: idValue, name: nameValue });

/** Holds who looks after a page, and when it was last read against reality. */
export const reviewValue = {
  owner: role,
  effective: dateValue,
  reviewed: dateValue,
  reviewEveryMonths: z.int().min(1),
};
