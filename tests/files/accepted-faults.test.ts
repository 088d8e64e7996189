import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOfText } from '../../src/markdown/text-of.ts';
import { pagesOf } from '../../src/model/pages.ts';
import { readContent } from '../../src/model/read/read-content.ts';
import { BUILD_LIMIT_MS, builtSite } from '../site/built/built-site.ts';
import { withContent } from '../site/built/own-folders.ts';
import { elementsOf, parsePages, type ParsedPage } from '../site/built/parsed-pages.ts';
import { TODAY } from '../unit/model/fixture.ts';
import { acceptedFaults, mergeFaults } from './accepted-faults/merge-faults.ts';
import { newWords, onlyWords } from './accepted-faults/new-words.ts';

test('what the check only warns of is built, with every page and every word of it', { timeout: BUILD_LIMIT_MS }, () =>
  withContent(async (content) => {
    const faults = acceptedFaults();
    const merged = await mergeFaults(faults, dirname(content));
    assert.deepEqual(merged.flatMap((one) => one.faults).sort(), faults);
    // Each copy is a build of several seconds. Give a new fault ids of its own, and lines that no other one changes.
    assert.ok(merged.length <= 3, `the faults take ${merged.length} builds`);
    for (const { folder: written, faults: shown } of merged) {
      const folder = await builtSite({ HANDBOOK_CONTENT: written, HANDBOOK_TODAY: TODAY });
      const { handbook } = readContent(written, { today: TODAY });
      assert.ok(handbook);
      const pages = parsePages(folder);
      const paths = new Set(pages.map(({ path }) => path));
      for (const { path } of pagesOf(handbook)) assert.ok(paths.has(path), `${path} with ${shown.join(', ')}`);
      const words = ` ${[...pages.flatMap(wordsOf), ...documents(folder)].join(' | ')} `;
      const lost = shown.flatMap((fault) =>
        newWords(fault)
          .filter((text) => !words.includes(` ${text} `))
          .map((text) => `${fault}: ${text}`),
      );
      assert.deepEqual(lost, []);
    }
  }),
);

/** Returns the text of a page, of the descriptions of its pictures and of its attributes: the days behind the dates, the targets of links. */
function wordsOf({ tree }: ParsedPage): string[] {
  const attributes = elementsOf(tree).flatMap(({ properties }) => Object.values(properties).map(String));
  // The description of a picture follows its title without a space.
  const descriptions = elementsOf(tree).filter(({ tagName }) => tagName === 'desc');
  return [lineOfText(tree), ...descriptions.map(lineOfText), ...attributes].map(onlyWords);
}

const documents = (folder: string) =>
  globSync('api/v1/*.json', { cwd: folder }).map((file) => onlyWords(readFileSync(join(folder, file), 'utf8')));
