import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitted } from '../../../src/change-report/markdown/fitted.ts';
import { reportMarkdown } from '../../../src/change-report/markdown/report-markdown.ts';
import type { ReportSection } from '../../../src/change-report/report.ts';

const entries = (number: number, text = 'Product code in any division '.repeat(10)) =>
  Array.from({ length: number }, (_, index) => ({ name: `R-${index + 1}`, text }));
const section = (id: string, number: number, isFolded = false): ReportSection => ({
  id,
  heading: id,
  entries: entries(number),
  isFolded,
});

test('a comment that is too long is cut at an entry, with how many are left and where all of it is', () => {
  const report = {
    against: 'main',
    summary: [],
    sections: [section('loosened', 30), section('rules', 500), section('texts', 40, true)],
  };
  const text = reportMarkdown(report, { whole: 'https://ci.example/job/1' });
  assert.ok(text.length <= 60_000 && text.length > 50_000, String(text.length));
  assert.ok(text.includes('R-30** '), 'what is loosened is all there');
  const [, left = ''] =
    /\*\*(\d+) more entries\*\* did not fit into this comment: \[all of it\]\(https:\/\/ci\.example\/job\/1\)\./.exec(
      text,
    ) ?? [];
  const shown = [...text.matchAll(/^- \*\*R-/gm)].length;
  assert.match(text, /<summary>texts \(40\)<\/summary>\n\n\*\*\d+ more entries\*\* did not fit/);
  const lefts = [...text.matchAll(/\*\*(\d+) more entries\*\*/g)].map(([, number]) => Number(number));
  assert.equal(shown + lefts.reduce((sum, number) => sum + number, 0), 570);
  assert.ok(Number(left) > 0);
});

test('a report that fits is whole', () => {
  const text = reportMarkdown({ against: 'main', summary: ['x'], sections: [section('loosened', 50)] });
  assert.doesNotMatch(text, /did not fit/);
  assert.equal([...text.matchAll(/^- \*\*R-/gm)].length, 50);
});

test('whatever the pieces are, the text keeps to its limit, and each piece is shown or counted', () => {
  const pieces = fc.array(
    fc.nat(80).map((length) => `P${'x'.repeat(length)}`),
    { maxLength: 40 },
  );
  const sections = fc.array(
    fc.record({
      open: fc.constant('### S\n\n'),
      tableHead: fc.constant('| h |'),
      rows: pieces,
      items: pieces,
      close: fc.constant(''),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(sections, fc.integer({ min: 1500, max: 6000 }), (parts, most) => {
      const text = fitted('# Head', parts, most, 'elsewhere');
      assert.ok(text.length <= most, `${text.length} of ${most}`);
      const shown = [...text.matchAll(/^Px*$/gm)].length;
      const counted = [...text.matchAll(/\*\*(\d+) more/g)].reduce((sum, [, number]) => sum + Number(number), 0);
      assert.equal(
        shown + counted,
        parts.reduce((sum, { rows, items }) => sum + rows.length + items.length, 0),
      );
    }),
  );
});
