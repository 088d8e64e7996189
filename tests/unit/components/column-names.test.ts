import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnNames, labelCells } from '../../../src/components/content/column-names.ts';

const HEAD = '<thead><tr><th>Who</th><th align="right">Rules &amp; <em>"dates"</em></th></tr></thead>';

test('the columns of a Markdown table are named by the words of their headings', () => {
  assert.deepEqual(columnNames(HEAD), ['Who', 'Rules & "dates"']);
});

test('every cell but the first of a row says which column it stands in', () => {
  const rows = '<tbody><tr><td>A</td><td align="right">1</td></tr>\n<tr><td>B</td><td>2</td></tr></tbody>';
  assert.equal(
    labelCells(HEAD + rows, columnNames(HEAD)),
    `${HEAD}<tbody><tr><td>A</td><td data-label="Rules &amp; &quot;dates&quot;" align="right">1</td></tr>\n` +
      '<tr><td>B</td><td data-label="Rules &amp; &quot;dates&quot;">2</td></tr></tbody>',
  );
});

test('a column without a heading gives its cells no label', () => {
  const rows = '<tr><td>A</td><td>1</td></tr>';
  assert.equal(labelCells(rows, ['Who', '']), rows);
});
