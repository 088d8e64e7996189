import { mainPageOf } from '../model/navigation.ts';

/** Pixels, as link previews want them. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** Describes what a link to the site looks like where it is pasted: one picture for each part of it. */
export interface Preview {
  /** The file, without its ending. */
  name: string;
  title: string;
  about: string;
}

const SITE: Preview = {
  name: 'site',
  title: 'May I use this AI coding tool, here, for this?',
  about: 'The answer, its conditions, who approves it, and why.',
};

const BY_MAIN_PAGE: Record<string, Preview> = {
  '/policy/': {
    name: 'policy',
    title: 'The policy',
    about: 'Every rule by its permanent id, and what the rules say together.',
  },
  '/tools/': {
    name: 'tools',
    title: 'The tools compared',
    about: 'Verdicts, terms, retention and audit evidence, each fact with its source.',
  },
  '/handbook/': {
    name: 'handbook',
    title: 'The handbook',
    about: 'Why the rules are what they are, and how to work with them.',
  },
  '/checks/': {
    name: 'checks',
    title: 'Check items',
    about: 'What to put in place, who owns it, what shows that it is done, and how to do it.',
  },
  '/faq/': {
    name: 'questions',
    title: 'Questions and answers',
    about: 'What people ask most: the answer first, then the reason and its sources.',
  },
};

export const PREVIEWS: Preview[] = [SITE, ...Object.values(BY_MAIN_PAGE)];

/** The picture for a page. */
export const previewOf = (path: string): Preview => BY_MAIN_PAGE[mainPageOf(path) ?? ''] ?? SITE;

/** Returns where it is served. */
export const previewPath = ({ name }: Preview): string => `/preview/${name}.png`;
