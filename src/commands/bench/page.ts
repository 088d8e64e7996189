import { globSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { PlainError } from '../../basics/plain-error.ts';
import { basePath } from '../../model/address.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { readSite } from '../../model/read/read-site.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { BARE_FILES, barePage } from '../measure/bare-page.ts';
import { serveCompressed } from '../measure/compressed-server.ts';
import { loadPage, type PageLoad } from '../measure/page-load.ts';
import type { Options } from '../options.ts';
import { outputFolder } from '../output-folder.ts';

export const name = 'page';
export const describe =
  'pages of the last build on a slow device and line (CPU 4× slower, 1.6 Mbps, 150 ms), and the same text as a bare page with one small style sheet';

const DEFAULT_RUNS = 5;
/** Holds how much later than the bare page a page to read may be painted. */
const AIM_OF_BARE = 1.15;

/** Measures one page of each kind, or those of --pages, by turns with its bare one, and prints the medians as a table. */
export async function run({ text }: Options): Promise<void> {
  const folder = outputFolder();
  const base = basePath(readSite(contentFolder()));
  const paths = text.pages?.split(',') ?? pagesOfEachKind(folder);
  const runs = Number(text.runs ?? DEFAULT_RUNS);
  const { path: executablePath } = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Telephones place letters at fractions of a pixel; the browser of a server moves each to a whole one, and breaks lines elsewhere.
    args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'],
  });
  const [ours, bare] = await Promise.all([
    serveCompressed(folder, base),
    serveCompressed(folder, base, { page: (html) => barePage(html, base), files: BARE_FILES }),
  ]);
  try {
    console.log(`Medians of ${runs} runs. Load of the machine at the start: ${loadavg()[0]?.toFixed(1)}`);
    console.log(HEAD);
    for (const path of paths) {
      const loads: { ours: PageLoad[]; bare: PageLoad[] } = { ours: [], bare: [] };
      for (let turn = 0; turn < runs; turn += 1) {
        loads.bare.push(await loadPage(browser, bare, path));
        loads.ours.push(await loadPage(browser, ours, path));
      }
      const [own, floor] = [medians(loads.ours), medians(loads.bare)];
      console.log(row(path, own, own.largestPaint / floor.largestPaint));
      console.log(row('  bare', floor));
    }
    console.log(`The aim for a page to read: painted within ${AIM_OF_BARE} × the time of the bare page.`);
  } finally {
    await Promise.all([browser.close(), ours.stop(), bare.stop()]);
  }
}

/** Returns a page to read, and one page of each kind that holds more than text. */
function pagesOfEachKind(folder: string): string[] {
  const first = (pattern: string) => {
    const [file] = globSync(pattern, { cwd: folder }).sort();
    if (!file) throw new PlainError(`There is no page ${pattern} in ${folder}. Run npm run build first.`);
    return `/${file.replace(/index\.html$/, '')}`;
  };
  const wanted = ['handbook/*/*/index.html', 'tools/[!0-9]*/index.html', 'checks/[!s]*/index.html', 'faq/*/index.html'];
  return [...wanted.map(first), '/', '/decide/', '/policy/', '/tools/'];
}

const COLUMNS: { title: string; key: keyof PageLoad; digits?: number }[] = [
  { title: 'requests', key: 'requests' },
  { title: 'bytes', key: 'bytes' },
  { title: 'fonts', key: 'fontBytes' },
  { title: 'FCP', key: 'firstPaint' },
  { title: 'LCP', key: 'largestPaint' },
  { title: 'TBT', key: 'blocked' },
  { title: 'CLS', key: 'shift', digits: 4 },
  { title: 'load', key: 'load' },
];
const WIDTH = 10;
const NAME_WIDTH = 46;
const HEAD = `${'page'.padEnd(NAME_WIDTH)}${COLUMNS.map(({ title }) => title.padStart(WIDTH)).join('')}  LCP / bare`;

const row = (what: string, load: PageLoad, ofBare?: number) =>
  what.padEnd(NAME_WIDTH) +
  COLUMNS.map(({ key, digits = 0 }) => load[key].toFixed(digits).padStart(WIDTH)).join('') +
  (ofBare === undefined ? '' : ofBare.toFixed(2).padStart(WIDTH));

function medians(loads: readonly PageLoad[]): PageLoad {
  const middle = (key: keyof PageLoad) =>
    loads.map((load) => load[key]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0;
  return {
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    blocked: middle('blocked'),
    shift: middle('shift'),
    load: middle('load'),
    requests: middle('requests'),
    bytes: middle('bytes'),
    fontBytes: middle('fontBytes'),
  };
}
