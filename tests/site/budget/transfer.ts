import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Page as PromisedPage } from '../../../src/model/pages.ts';
import { isForWork } from './limits.ts';
import { fileAt } from '../built/site.ts';

/** Describes the transfer of a page before anybody touches it, in bytes: text after gzip -9, fonts as they are. */
export interface Transfer {
  path: string;
  /** HTML, style sheets, scripts and data together. */
  text: number;
  /** Scripts alone, those inside the HTML included. */
  script: number;
  fonts: number;
  /** The number of files that are asked for; the icon, which browsers fetch when they like, is none of them. */
  requests: number;
}

/**
 * Adds up what a page is made of that was just opened, by the files of the build: the tests' server does not compress.
 * A page that loads more by script is done when the network is silent.
 * @param built the folder and the address of the site, whose path stands before every link
 */
export async function transferOf(
  page: Page,
  { path, kind }: Pick<PromisedPage, 'path' | 'kind'>,
  built: { folder: string; site: string },
): Promise<Transfer> {
  await page.waitForLoadState(isForWork(path, kind) ? 'networkidle' : 'load');
  const { loaded, inline } = await page.evaluate(() => ({
    loaded: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
    inline: [...document.scripts]
      .filter(({ src, type }) => src === '' && ['', 'module', 'text/javascript'].includes(type))
      .map(({ text }) => text),
  }));
  const files = [...new Set(loaded.map((address) => builtFile(new URL(address).pathname, built)))];
  const sum = (kinds: string[], size: (file: string) => number) =>
    files.filter((file) => kinds.includes(extname(file))).reduce((total, file) => total + size(file), 0);
  return {
    path,
    text: sum(['.html', '.css', '.js', '.mjs', '.json'], zipped),
    script:
      sum(['.js', '.mjs'], zipped) + inline.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0),
    fonts: sum(['.woff2'], (file) => readFileSync(file).length),
    requests: files.filter((file) => !file.endsWith('favicon.svg')).length,
  };
}

/** Bytes of a file after gzip. All pages share most of their files. */
function zipped(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

const sizes = new Map<string, number>();

function builtFile(pathname: string, built: { folder: string; site: string }): string {
  const file = fileAt(pathname, built);
  if (file === undefined) throw new Error(`${pathname} was loaded but not built`);
  return file;
}
