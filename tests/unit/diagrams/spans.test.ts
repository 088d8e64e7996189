import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockRows, clockScale } from '../../../src/diagrams/approval-clocks.ts';
import { FRAMES } from '../../../src/diagrams/geometry.ts';
import { keptRows, keptScale } from '../../../src/diagrams/kept-text.ts';
import { spanItems } from '../../../src/diagrams/span-items.ts';
import { layoutSpans } from '../../../src/diagrams/spans.ts';
import { timeLine } from '../../../src/diagrams/time-line.ts';
import { areaOfText, assertApart, assertInside, canvasOf } from './areas.ts';
import { defaultHandbook } from './handbook.ts';

const handbook = defaultHandbook();
const clocks = clockRows(handbook);
const moments = [
  { from: '2026-03-03', to: '2026-03-04', when: '3 or 4 March 2026', short: 'A memo' },
  { from: '2026-05-01', to: '2026-05-31', when: 'May 2026', short: 'Guidelines' },
  { from: '2026-08-21', to: '2026-08-21', when: '21 August 2026', short: 'New terms of the other company' },
];
const lines = timeLine(moments);
const pictures = [
  { name: 'clocks', rows: clocks, scale: clockScale(clocks) },
  { name: 'kept text', rows: keptRows(handbook), scale: keptScale(120) },
  { name: 'time line', ...lines },
];

for (const { name, rows, scale } of pictures) {
  for (const frame of FRAMES) {
    const picture = layoutSpans(rows, scale, frame);

    test(`${name}, ${frame.name}: no words leave the canvas or lie over others`, () => {
      const words = picture.texts.map((line) => areaOfText(line, frame));
      for (const area of words) assertInside(area, canvasOf(picture));
      assertApart(words);
    });

    test(`${name}, ${frame.name}: every stretch has a bar, and a longer one a longer bar`, () => {
      const spans = rows.flatMap((row) => row.spans);
      assert.equal(picture.bars?.length, spans.length);
      const lengths = spans.map(({ from, to }) => (to === 'no end' ? Infinity : to - from));
      picture.bars.forEach((a, i) => {
        picture.bars?.forEach((b, j) => {
          if ((lengths[i] ?? 0) < (lengths[j] ?? 0)) assert.ok(a.width <= b.width);
        });
      });
    });
  }
}

test('the clocks come from the routes, shortest first, each with its days in the list', () => {
  const days = handbook.organization.routes.map(({ workingDays }) => workingDays).sort((a, b) => a - b);
  assert.deepEqual(
    clocks.map(({ spans }) => spans[0]?.to),
    days,
  );
  assert.deepEqual(
    spanItems(clocks).map(({ text }) => text),
    days.map((count) => `${count} ${count === 1 ? 'day' : 'days'}.`),
  );
});

test('a scale of working days is whole weeks and holds the longest clock', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (days) => {
      const rows = days.map((to, index) => ({
        id: String(index),
        name: 'Route',
        spans: [{ from: 0, to, look: 'solid' as const, label: '' }],
      }));
      const { end } = clockScale(rows);
      assert.ok(end % 5 === 0 && end >= Math.max(0, ...days));
    }),
  );
});

test('a tool without a fact about the text of sessions has no row; what is kept until deleted has no end', () => {
  const rows = keptRows(handbook);
  const facts = handbook.tools.filter((tool) =>
    [tool.facts.audit, tool.facts.retention].some((fact) => fact?.keepsTextFor !== undefined),
  );
  assert.deepEqual(rows.map(({ id }) => id).sort(), facts.map(({ id }) => id).sort());
  assert.ok(rows.length > 0);
  for (const { spans } of rows)
    for (const { to, label } of spans) assert.equal(to === 'no end', label === 'until deleted');
});

test('a time line begins with the month of its first moment and ends with that of its last', () => {
  assert.equal(lines.rows[0]?.spans[0]?.from, 2, '3 March is two days after the beginning');
  assert.equal(lines.scale.end, 184, 'from 1 March to 1 September');
  assert.deepEqual(
    lines.scale.lines.map(({ label }) => label),
    ['Mar 2026', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
  );
});
