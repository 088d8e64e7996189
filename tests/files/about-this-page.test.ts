import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { lineOfText } from '../../src/markdown/text-of.ts';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import type { Place, Review } from '../../src/model/handbook.ts';
import { chapterPath, checkPath, checklistPath, faqPath, toolPath } from '../../src/model/paths.ts';
import { nextReview } from '../../src/model/review-due.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { DIST, handbook } from '../site/built/site.ts';

const { organization } = handbook;
const [beforePath = '', afterPath = ''] = organization.gitHost.edit.split('{path}');
const parsed = new Map(parsePages(DIST).map((page) => [page.path, page]));

type Reviewed = Review & { id: string; at: Place };
const kinds: { entries: readonly Reviewed[]; pathOf: (id: string) => string }[] = [
  { entries: handbook.chapters, pathOf: chapterPath },
  { entries: handbook.tools, pathOf: toolPath },
  { entries: handbook.checks, pathOf: checkPath },
  { entries: handbook.checklists, pathOf: checklistPath },
  { entries: handbook.faq, pathOf: faqPath },
];

for (const { entries, pathOf } of kinds) {
  for (const entry of entries) {
    const path = pathOf(entry.id);

    test(`${path} says who owns it, since when it holds, when it was and will be reviewed, and where to edit it`, () => {
      const page = parsed.get(path);
      assert.ok(page);
      assert.deepEqual(factsOf(page.tree), {
        Owner: organization.roles.find(({ id }) => id === entry.owner)?.name,
        'In effect since': entry.effective,
        'Last review': entry.reviewed,
        'Next review': nextReview(entry),
        'Policy version': String(organization.policy.version),
      });
      assert.ok(page.references.some(({ value }) => value === beforePath + entry.at.file + afterPath));
    });
  }
}

test('every edit link opens a file of the content', () => {
  const edits = [...parsed.values()].flatMap(({ path, references }) =>
    references
      .filter(({ value }) => value.startsWith(beforePath) && value.endsWith(afterPath))
      .map(({ value }) => ({ path, file: value.slice(beforePath.length, value.length - afterPath.length) })),
  );
  assert.ok(edits.length > handbook.chapters.length);
  const dead = edits.filter(({ file }) => !/\.(yaml|mdx)$/.test(file) || !existsSync(join(DEFAULT_CONTENT, file)));
  assert.deepEqual(dead, []);
});

/** Returns the facts at the end of a page: name and value, dates as YYYY-MM-DD. */
function factsOf(tree: Root): Record<string, string> {
  const values = selectAll('.page-meta dt + dd', tree);
  return Object.fromEntries(
    selectAll('.page-meta dt', tree).map((term, index) => {
      const value = values[index];
      return [lineOfText(term), String((value && select('time', value)?.properties.dateTime) ?? lineOfText(value))];
    }),
  );
}
