import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { indexedHtml } from '../../../src/search/indexed-html.ts';
import { openIndex, type Pagefind, type Search } from '../../../src/search/open-index.ts';
import { WORD_SIGNS } from '../../../src/search/words.ts';

/** A page of the test's index. */
export interface IndexedPage {
  title: string;
  text: string;
  /** The other names of the page beside its title, as `joinNames` writes it. */
  names?: string;
}

/**
 * Pagefind itself over some pages, each at the place that its position in the list gives it: `/0/`, `/1/` …
 * Its browser part reads files where a browser would ask a server.
 * @param closing what the test calls when it has ended
 */
export async function realIndex(pages: IndexedPage[], closing: (end: () => void) => void): Promise<Search> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  const ask = globalThis.fetch;
  closing(() => {
    globalThis.fetch = ask;
    rmSync(folder, { recursive: true, force: true });
  });
  const { index } = await createIndex({ forceLanguage: 'en', includeCharacters: WORD_SIGNS });
  if (!index) throw new Error('Pagefind could not be started');
  for (const [position, page] of pages.entries()) {
    await index.addHTMLFile({ sourcePath: `${position}/index.html`, content: indexedHtml(html(page)) });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  // Its process would keep this one waiting.
  await close();

  globalThis.fetch = (asked) => {
    const file = fileURLToPath(new URL(String(asked)).href.split('?')[0] ?? '');
    return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 }));
  };
  const home = pathToFileURL(`${folder}/`).href;
  const pagefind = (await import(`${home}pagefind.js`)) as Pagefind;
  return openIndex(pagefind, () => Promise.resolve([]), { basePath: home });
}

const html = ({ title, text, names = '' }: IndexedPage) =>
  `<html><body><main data-pagefind-body data-pagefind-filter="type[data-search-type]" data-search-type="Page"
    data-pagefind-meta="names[data-search-names]" data-search-names="${names}"
  ><h1>${title}</h1><p>${text}</p></main></body></html>`;
