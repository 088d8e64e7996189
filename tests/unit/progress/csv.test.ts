import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv } from '../../../src/progress/csv.ts';

test('a cell with a separator, a quotation mark or a line end is quoted', () => {
  assert.equal(csv([['a', 'b, c', 'd "e"', 'f\ng', 'h;i']]), 'a,"b, c","d ""e""","f\ng","h;i"\r\n');
});

test('a formula gets an apostrophe, at the start of a cell and behind a separator', () => {
  assert.equal(csv([['=1+1', ' @SUM(A1)']]), "'=1+1,' @SUM(A1)\r\n");
  assert.equal(csv([["x;=cmd|'/C calc'!A1;y", 'mira-k']]), `"x;'=cmd|'/C calc'!A1;y",mira-k\r\n`);
  assert.equal(csv([['x\t=1+1', 'a;"=2']]), `"x\t'=1+1","a;""'=2"\r\n`);
});

test('whatever a spreadsheet splits cells at, no piece begins like a formula', () => {
  const part = fc.constantFrom('=', '+', '-', '@', '＝', ';', ',', '\t', '\n', '|', ' ', '"', 'a', '1');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: part, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (cells) => {
      for (const piece of csv([cells]).split(/[,;\t\r\n|]/)) assert.doesNotMatch(piece, /^[\s"]*[=+\-@＝＋－＠]/);
    }),
    { numRuns: 3000 },
  );
});
