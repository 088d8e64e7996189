import { type Page } from '../../../src/model/pages.ts';
import type { Transfer } from './transfer.ts';

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

const WORKING_PAGES = ['/decide/', '/decide/compare/', '/search/', '/checks/', '/tools/'];

/** Returns whether people open a page to work with it. Everywhere else script is an extra and stays below 1 KB. */
export const isForWork = (path: string, kind: Page['kind']): boolean =>
  WORKING_PAGES.includes(path) || kind === 'checklist' || kind === 'training-path';

/** Pages that say how many days something still lasts, by the reader's clock. */
const COUNTING_PAGES = ['/policy/exceptions/'];

/** The page for addresses that do not exist compares them with those that do, as soon as it is opened. */
const NOT_FOUND = '/404.html';

/** Holds the text font and its italics, 25 KB each. */
const FONT_LIMIT = 50 * KB;

/** The page, its script, the text font, and its italics where it has any. */
const requestLimit = (path: string, kind: Page['kind']): number =>
  isForWork(path, kind) || [...COUNTING_PAGES, NOT_FOUND].includes(path) ? Infinity : 4;

function textLimit(path: string, kind: Page['kind']): number {
  if (kind === 'checklist') return CHECKLIST;
  return kind === 'training-path' ? TRAINING : (OWN_LIMITS[path] ?? READING);
}

function scriptLimit(path: string, kind: Page['kind']): number {
  if (path === NOT_FOUND) return 3.2 * KB;
  if (COUNTING_PAGES.includes(path)) return 2 * KB;
  return isForWork(path, kind) ? Infinity : KB;
}

/** Describes what every page of a site has beside what the engine sends. */
export interface Added {
  /** Bytes of script: that of a notice with a last day. */
  script: number;
  /** Files: a logo, an icon, the script of a notice. */
  requests: number;
}

/**
 * Returns where a page has more than it may have, in words; nothing where it stays within every limit.
 * @param added what the organisation chose to have on every page; nothing where it is left out
 */
export function overBudget(
  { path, text, script, fonts, requests }: Transfer,
  kind: Page['kind'],
  added: Added = { script: 0, requests: 0 },
): string[] {
  const measured = [
    ['bytes of HTML, CSS and script', text, textLimit(path, kind)],
    ['bytes of script', script, scriptLimit(path, kind) + added.script],
    ['bytes of fonts', fonts, FONT_LIMIT],
    ['files before anybody interacts', requests, requestLimit(path, kind) + added.requests],
  ] as const;
  return measured.flatMap(([what, found, limit]) => (found > limit ? [`${path}: ${found} ${what}, of ${limit}`] : []));
}
