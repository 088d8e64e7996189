import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { pageMarkdown } from '../../../src/markdown/page-markdown.ts';
import { pageWith } from './page.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Returns what stands between the two lines of hyphens at the head of a Markdown page. */
function frontOf(title: string): string {
  const markdown = pageMarkdown(pageWith('').replace('A page', () => escaped(title)));
  const block = /^---\n([\s\S]*?\n)---\n/.exec(markdown)?.[1];
  assert.ok(block !== undefined, markdown);
  return block;
}

const titleOf = (title: string) => ({
  title,
  address: 'https://intranet.example/handbook/guide/',
  policyVersion: 3,
});

/** Holds texts that begin or end something in YAML, or that it takes for another type than text. */
const SPECIAL = fc.constantFrom(
  ...['---', '...', ': ', ' #', '- ', '"', "'", '*a', '&a', '!b', '|', '>', '{', '[', '%', '@', '`', '?', '~', '\\'],
  ...['null', 'true', 'yes', '1e3', '0x1f', '.inf', '2026-11-22', 'word', '製品', '🙂', 'a: b'],
);
const title = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.array(SPECIAL, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
    fc.array(SPECIAL, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
  )
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter(Boolean);

test('whatever the title of a page is, the front block of its Markdown is YAML that says it', () => {
  fc.assert(
    fc.property(title, (text) => {
      assert.deepEqual(parse(frontOf(text)), titleOf(text));
      assert.equal(frontOf(text), stringify(titleOf(text), { lineWidth: 0 }), 'as a writer of YAML puts it');
    }),
    { numRuns: 300 },
  );
});
