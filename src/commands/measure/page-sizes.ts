import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sizeText } from '../build/folder-size.ts';

/** Describes how heavy a page of a built site is. */
export interface PageSize {
  /** Below the site's address. */
  path: string;
  bytes: number;
  gzipBytes: number;
  /** Tags that open an element; a template's contents count. */
  elements: number;
}

/** Every page of a built site, the heaviest to send first. */
export function pageSizes(folder: string): PageSize[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => pageSize(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file))))
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

const pageSize = (path: string, html: Buffer): PageSize => ({
  path,
  bytes: html.length,
  gzipBytes: gzipSync(html).length,
  elements: html.toString('utf8').match(/<[a-z]/g)?.length ?? 0,
});

/** One line of a list of pages. */
export const sizeLine = ({ path, bytes, gzipBytes, elements }: PageSize): string =>
  `${path.padEnd(34)} ${sizeText(bytes)} · ${sizeText(gzipBytes)} gzip · ${elements.toLocaleString('en')} elements`;
