import { type Page } from '../../../src/model/pages.ts';
import { checklistPath, trainingPagePath } from '../../../src/model/paths.ts';
import { handbook } from '../built/site.ts';

const KB = 1000;

/** Holds the limit of a page's transfer before any interaction, in bytes, HTML, CSS and script together. */
const READING = 20 * KB;

/**
 * Holds what a page to read may have besides what is in its `main`: head, header, footer, search, and its style sheets, to which
 * diagrams and matrices add. What is longer than 14 KB then is so by its text.
 */
export const FRAME_LIMIT = 10 * KB;
/** Holds what a page to read may have with its script, where its text has at most so many words; a chapter of documentation has about 800. */
export const SHORT_PAGE = { words: 1000, bytes: 14 * KB };

// What protects somebody's answers (export, import, warnings, the record) comes with the page: it must not need the
// network, nor an edition of the site that is still published.
const CHECKLIST = 44 * KB;
const TRAINING = 53 * KB;

/** Pages that carry more than text: a matrix, a comparison, the decision with its data, a list to tick. */
const OWN_LIMITS: Record<string, number> = {
  '/policy/': 40 * KB,
  '/tools/': 40 * KB,
  // The texts of answers come with the first answer; what grows with the policy are the choices and the rules as data.
  '/decide/': 26 * KB,
  // Its data and what decides by them, as on the decision page, without the texts of answers.
  '/decide/compare/': 24 * KB,
  '/checks/': CHECKLIST,
};

/** Pages that people open to work with. Everywhere else script is an extra and stays below 1 KB. */
export const WORKING_PAGES = [
  '/decide/',
  '/decide/compare/',
  '/search/',
  '/checks/',
  '/tools/',
  ...handbook.checklists.map(({ id }) => checklistPath(id)),
  ...handbook.trainingPaths.map(({ id }) => trainingPagePath(id)),
];

/** Pages that say how many days something still lasts, by the reader's clock. */
const COUNTING_PAGES = ['/policy/exceptions/'];

/** The page for addresses that do not exist compares them with those that do, as soon as it is opened. */
const NOT_FOUND = '/404.html';

/** Holds the text font and its italics, 25 KB each. */
export const FONT_LIMIT = 50 * KB;

/** The page, its script, the text font, and its italics where it has any. */
export const requestLimit = (path: string): number =>
  [...WORKING_PAGES, ...COUNTING_PAGES, NOT_FOUND].includes(path) ? Infinity : 4;

export function textLimit(path: string, kind: Page['kind']): number {
  if (kind === 'checklist') return CHECKLIST;
  return kind === 'training-path' ? TRAINING : (OWN_LIMITS[path] ?? READING);
}

export function scriptLimit(path: string): number {
  if (path === NOT_FOUND) return 3.2 * KB;
  if (COUNTING_PAGES.includes(path)) return 2 * KB;
  return WORKING_PAGES.includes(path) ? Infinity : KB;
}
