import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../fixtures/robotics-maker.ts';
import { builtSite } from '../site/built/built-site.ts';
import { elementsOf, parsePages } from '../site/built/parsed-pages.ts';
import { englishLines } from './languages/english-lines.ts';
import { englishPassages } from './languages/english-passages.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';

/** Where its content says that the handbook is served. */
const SITE = 'https://intranet.example/ki-handbuch/';

describe('the handbook of a robotics maker, in German and below a path', async () => {
  const folder = await builtSite({ HANDBOOK_CONTENT: ROBOTICS_MAKER, HANDBOOK_TODAY: ITS_READING_DAY });
  const pages = parsePages(folder);

  test('has no link and no style that leads nowhere or leaves its path', () => {
    assert.ok(pages.length > 50);
    assert.deepEqual(deadReferences(pages, { folder, site: SITE }), []);
    assert.deepEqual(deadStyleReferences({ folder, site: SITE }), []);
  });

  test('says of every page that it is German', () => {
    const languages = pages.map(({ path, tree }) => [
      path,
      elementsOf(tree).find(({ tagName }) => tagName === 'html')?.properties.lang,
    ]);
    assert.deepEqual(
      languages.filter(([, language]) => language !== 'de'),
      [],
    );
  });

  test('says nothing in English that is not marked as English, in texts, labels and link previews', () => {
    const left = pages.flatMap((page) => englishPassages(page).map((passage) => `${page.path}: ${passage}`));
    assert.deepEqual(left, []);
  });

  test('says nothing in English in its other forms: Markdown, feeds, calendar, llms.txt, JSON', () => {
    assert.deepEqual(englishLines(folder, pages), []);
  });

  test('has no page of the training, which it leaves out, and none of provider terms, and no link to either', () => {
    const found = pages.filter(
      ({ path, html }) => path.startsWith('/training/') || /href="[^"]*\/training\/|provider-terms/.test(html),
    );
    assert.deepEqual(
      found.map(({ path }) => path),
      [],
    );
  });
});
