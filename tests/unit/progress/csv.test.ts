import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv } from '../../../src/progress/csv.ts';

const MARK = '\uFEFF';
/** The table without what it begins with. */
const table = (rows: string[][]) => csv(rows).slice(MARK.length);

test('a file begins with one byte order mark, so that Excel shows ’ and ü, however many rows it has', () => {
  assert.deepEqual([...Buffer.from(csv([['It’s über'], ['b']])).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal(csv([['It’s über'], ['b']]), `${MARK}It’s über\r\nb\r\n`);
  assert.equal(csv([]), MARK);
});

test('a cell with a separator, a quotation mark or a line end is quoted', () => {
  assert.equal(table([['a', 'b, c', 'd "e"', 'f\ng', 'h;i']]), 'a,"b, c","d ""e""","f\ng","h;i"\r\n');
});

test('a formula gets an apostrophe, at the start of a cell and behind a separator', () => {
  assert.equal(table([['=1+1', ' @SUM(A1)']]), "'=1+1,' @SUM(A1)\r\n");
  assert.equal(table([["x;=cmd|'/C calc'!A1;y", 'mira-k']]), `"x;'=cmd|'/C calc'!A1;y",mira-k\r\n`);
  assert.equal(table([['x\t=1+1', 'a;"=2']]), `"x\t'=1+1","a;""'=2"\r\n`);
});

test('whatever a spreadsheet splits cells at, no piece begins like a formula', () => {
  const part = fc.constantFrom('=', '+', '-', '@', '＝', ';', ',', '\t', '\n', '|', ' ', '"', 'a', '1');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: part, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (cells) => {
      for (const piece of table([cells]).split(/[,;\t\r\n|]/)) assert.doesNotMatch(piece, /^[\s"]*[=+\-@＝＋－＠]/);
    }),
    { numRuns: 3000 },
  );
});
