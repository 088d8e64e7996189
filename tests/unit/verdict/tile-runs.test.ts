import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SHAPED_VERDICTS, type ShapedVerdict } from '../../../src/verdict/shapes.ts';
import { TILE, tileRuns } from '../../../src/verdict/tile-runs.ts';

/** The tiles that a path covers, as "column row". */
const covered = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)z/g)].flatMap(([, x, y, width, height, back]) => {
    assert.equal(width, back);
    assert.equal(Number(height), TILE);
    return Array.from({ length: Number(width) / TILE }, (_, step) => `${Number(x) / TILE + step} ${Number(y) / TILE}`);
  });

test('a row of the grid is a column of the picture, and neighbours that are alike are one piece', () => {
  const paths = tileRuns([
    ['allowed', 'approval'],
    ['allowed', 'prohibited'],
  ]);
  assert.equal(paths.get('allowed'), `M0 0h${2 * TILE}v${TILE}h-${2 * TILE}z`);
  assert.deepEqual(covered(paths.get('prohibited') ?? ''), ['1 1']);
});

test('every tile is drawn once, in the tone of its verdict', () => {
  const grids = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, cells]) =>
    fc.array(fc.array(fc.constantFrom<ShapedVerdict>(...SHAPED_VERDICTS), { minLength: cells, maxLength: cells }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(grids, (rows) => {
      const drawn = [...tileRuns(rows)].flatMap(([verdict, path]) => covered(path).map((tile) => `${tile} ${verdict}`));
      const expected = rows.flatMap((row, x) => row.map((verdict, y) => `${x} ${y} ${verdict}`));
      assert.deepEqual(drawn.sort(), expected.sort());
    }),
  );
});
