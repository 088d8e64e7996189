import { z } from 'astro/zod';

const PART = String.raw`[a-z0-9]+(?:-[a-z0-9]+)*`;
const OLD_ADDRESS = new RegExp(`^/(?:${PART}/)+$`);
const FRAGMENT_FORM = 'a fragment is what follows the # in a link: letters, digits, hyphens and _';
const FRAGMENT = /^[\p{L}\p{M}\p{N}_-]+$/u;

const oldAddress = z
  .string()
  .regex(OLD_ADDRESS, { error: ({ input }) => oldAddressFault(String(input)) })
  .max(300, { error: 'an old address has at most 300 characters' });

/** Returns whether a value has the form of an old address. */
export const isOldAddress = (value: unknown): value is string => oldAddress.safeParse(value).success;

/** Returns whether a value has the form of a fragment. */
export const isOldFragment = (value: unknown): value is string => fragment.safeParse(value).success;

function oldAddressFault(written: string): string {
  const form =
    'an old address is a path below the address of the site: lower-case words and digits joined by hyphens, each between slashes, like /handbook/section/chapter/';
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written))
    return `${form}; from another host only that host can lead readers here`;
  if (written.includes('#')) return `${form}; old names of headings go into movedFragments`;
  if (OLD_ADDRESS.test(`/${written.replaceAll(/^\/|\/$/g, '')}/`))
    return `an old address starts and ends with a slash: /${written.replaceAll(/^\/|\/$/g, '')}/`;
  return form;
}

/** Of whatever has a page: where that page was before. */
export const moved = {
  movedFrom: z
    .array(oldAddress)
    .max(50, { error: 'a page has at most 50 old addresses' })
    .optional()
    .describe('Addresses at which this page was before, like /handbook/section/old-name/: they go on leading here.'),
};

const fragment = z
  .string()
  .max(200, { error: 'a fragment has at most 200 characters' })
  .regex(FRAGMENT, { error: FRAGMENT_FORM });

/** Of a page with headings: the old names of those that were reworded. */
export const movedHeadings = {
  movedFragments: z
    .record(fragment, fragment, {
      error: (issue) => (issue.code === 'invalid_key' ? FRAGMENT_FORM : undefined),
    })
    .optional()
    .describe(
      'Headings that were reworded: the old fragment, and the new one. Links to the old one go on leading there.',
    ),
};
