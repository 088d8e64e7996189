import { z } from 'astro/zod';
import { line } from './fields.ts';

/** The pages that the header can name, in the order of a site that says nothing of it. Each is served below its own name. */
export const NAVIGATION_PAGES = [
  'decide',
  'policy',
  'tools',
  'handbook',
  'checks',
  'training',
  'faq',
  'glossary',
  'sources',
  'changes',
  'search',
] as const;

export type NavigationPage = (typeof NAVIGATION_PAGES)[number];

/** The pages that the header names where the organisation says nothing of it. */
export const HEADER_PAGES: readonly NavigationPage[] = [
  'decide',
  'policy',
  'tools',
  'handbook',
  'checks',
  'training',
  'faq',
];

const entry = z.strictObject({
  page: z.enum(NAVIGATION_PAGES).describe('The page, by the name of its address.'),
  name: line
    .optional()
    .describe('What the header calls it, in a word or two. Left out, the name that it has by itself.'),
});

/** The links of the header, in their order. The footer names the pages that are left out. */
export const navigation = z
  .array(entry)
  .min(1, { error: 'leave the field out for the pages that the header has by itself' })
  .superRefine((entries, context) => {
    entries.forEach(({ page }, index) => {
      if (entries.findIndex((other) => other.page === page) === index) return;
      context.addIssue({ code: 'custom', path: [index, 'page'], message: `\`${page}\` is named twice` });
    });
  });
