import { searchLanguage } from '#words/search-language.ts';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { basePath } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { indexedHtml } from '../search/indexed-html.ts';
import { searchRecords } from '../search/records.ts';
import { questionChoices } from '../search/choices.ts';
import { hasOtherForm } from '../search/other-form.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { WORD_SIGNS } from '../search/words.ts';
import { serveLastIndex } from './serve-last-index.ts';

/** Serves the index of the last build in development. */
export function lastSearchIndex(site: string): AstroIntegration {
  let outDir: URL;
  return {
    name: 'last-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server, logger }) => serveLastIndex(server, outDir, basePath(site), logger),
    },
  };
}

/** The folder of the index in a site. */
export const SEARCH_FOLDER = 'pagefind';

/** Holds what is no running text and would read as nonsense in an excerpt: tables of verdicts, tags, labels, source notes. */
const NO_PROSE = [
  '[hidden]',
  'thead',
  'caption',
  'td .mark',
  '.tool-table',
  '.verdict',
  '.priority',
  '.proof',
  '.prose > .facts dt',
  '.fact > .muted',
  '.cite',
];

/**
 * Builds the search index from the built pages and from the entries of the data files.
 * @param dir the folder of the site
 * @returns how many entries it has
 * @throws Error when the index cannot be made
 */
export async function writeSearchIndex(handbook: Handbook, dir: URL): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: searchLanguage.index,
    excludeSelectors: NO_PROSE,
    includeCharacters: WORD_SIGNS,
  });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    const pages = await addPages(index, dir);
    const records = searchRecords(handbook);
    for (const record of records) throwOn((await index.addCustomRecord(record)).errors);
    await writeFiles(index, dir);
    // Beside the index, because it is loaded with it and by nothing else.
    writeFileSync(new URL('./pagefind/vocabulary.json', dir), JSON.stringify(vocabulary(handbook)));
    writeFileSync(new URL('./pagefind/choices.json', dir), JSON.stringify(questionChoices(handbook)));
    return pages + records.length;
  } finally {
    await index.deleteIndex();
  }
}

/**
 * Pagefind reads the pages by itself, unless one of them has text that the index has in another form: that is several times as fast
 * as giving it every page.
 * @returns how many pages there are
 */
async function addPages(index: PagefindIndex, dir: URL): Promise<number> {
  const path = fileURLToPath(dir);
  const files = globSync('**/*.html', { cwd: path }).sort();
  if (!files.some((file) => hasOtherForm(readFileSync(join(path, file))))) {
    const { errors, page_count } = await index.addDirectory({ path });
    throwOn(errors);
    return page_count;
  }
  let count = 0;
  for (const file of files) {
    const html = readFileSync(join(path, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    throwOn((await index.addHTMLFile({ sourcePath: file, content: indexedHtml(html) })).errors);
    count += 1;
  }
  return count;
}

async function writeFiles(index: PagefindIndex, dir: URL): Promise<void> {
  throwOn((await index.writeFiles({ outputPath: fileURLToPath(new URL('./pagefind/', dir)) })).errors);
}

/** Pagefind returns its errors; a build with half an index must not look finished. */
function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
