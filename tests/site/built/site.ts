import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../../src/commands/project.ts';
import { contentFolder } from '../../../src/model/content-folder.ts';
import { basePath } from '../../../src/model/address.ts';
import { pagesOf, type Page } from '../../../src/model/pages.ts';
import { readContent } from '../../../src/model/read/read-content.ts';

/** The folder of the built site that the tests are about: what the server of the tests serves. */
export const DIST = resolve(ROOT, process.env.HANDBOOK_OUT ?? 'dist');

/** The folder of the content that it was built from: HANDBOOK_CONTENT, else content/. */
export const CONTENT = contentFolder();

const { handbook: read } = readContent(CONTENT);
if (!read) throw new Error('The content has errors. npm run check lists them.');

/** The content that the site was built from. */
export const handbook = read;

/** Every page that the model promises. */
export const pages = pagesOf(handbook);

/** Every address that a reader can open: the pages, and the one for addresses that do not exist. */
export const paths = [...pages.map(({ path }) => path), '/404.html'];

const GROUPS = {
  // By far the most and the largest: begun last, they would keep one browser busy when the other has nothing left to do.
  'other pages': 'page',
  chapters: 'chapter',
  tools: 'tool',
  'check items': 'check',
  'self-assessments': 'checklist',
  'training paths': 'training-path',
  answers: 'faq',
} satisfies Record<string, Page['kind']>;

/**
 * Every address, in the groups that a test looks at together. A test for each page would cost minutes when something
 * that all pages share is at fault: the runner starts anew after every failure.
 */
export const pageGroups = Object.entries(GROUPS).map(([name, wanted]) => ({
  name,
  kind: wanted,
  paths: [
    ...pages.filter(({ kind }) => kind === wanted).map(({ path }) => path),
    ...(wanted === 'page' ? ['/404.html'] : []),
  ],
}));

/** Every HTML file of a built site, as paths below it, sorted. */
export const htmlFiles = (folder: string) => globSync('**/*.html', { cwd: folder }).sort();

/** The address below the site that a built HTML file is served at. */
export const pathOfFile = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The file that answers an address, or nothing.
 * @param address path below the host, as a link gives it, without query and fragment
 * @param built the folder and the site's address, whose path stands before every link
 */
export function fileAt(address: string, built: { folder: string; site: string }): string | undefined {
  const base = basePath(built.site);
  if (!address.startsWith(base)) return undefined;
  const below = decodeURIComponent(address.slice(base.length));
  const file = join(built.folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The HTML of a page of the site. */
export const htmlAt = (path: string) =>
  readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
