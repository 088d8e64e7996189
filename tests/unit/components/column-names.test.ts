import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnNames, labelCells } from '../../../src/components/content/column-names.ts';
import type { SafeHtml } from '../../../src/model/text-kinds.ts';

/** Holds the HTML that Astro has rendered. */
const rendered = (html: string) => html as SafeHtml;

const HEAD = '<thead><tr><th>Who</th><th align="right">Rules &amp; <em>"dates"</em></th></tr></thead>';

test('the columns of a Markdown table are named by the words of their headings', () => {
  assert.deepEqual(columnNames(rendered(HEAD)), ['Who', 'Rules & "dates"']);
});

test('every cell but the first of a row says which column it stands in', () => {
  const rows = '<tbody><tr><td>A</td><td align="right">1</td></tr>\n<tr><td>B</td><td>2</td></tr></tbody>';
  assert.equal(
    labelCells(rendered(HEAD + rows), columnNames(rendered(HEAD))),
    `${HEAD}<tbody><tr><td>A</td><td data-label="Rules &amp; &quot;dates&quot;" align="right">1</td></tr>\n` +
      '<tr><td>B</td><td data-label="Rules &amp; &quot;dates&quot;">2</td></tr></tbody>',
  );
});

test('a column without a heading gives its cells no label', () => {
  const rows = rendered('<tr><td>A</td><td>1</td></tr>');
  assert.equal(labelCells(rows, ['Who', '']), rows);
});

test('tags in the title of a link are words: they are no cell, and end no attribute', () => {
  const link = '<a href="/" title="<td onfocus=x </tr></th>">a</a>';
  assert.deepEqual(columnNames(rendered(`<th>${link}</th><th>B</th>`)), ['a', 'B']);
  const row = `<tr><td>1</td><td>${link}</td><td>3</td></tr>`;
  const labelled = `<tr><td>1</td><td data-label="B">${link}</td><td data-label="C">3</td></tr>`;
  assert.equal(labelCells(rendered(row), ['A', 'B', 'C']), labelled);
});
