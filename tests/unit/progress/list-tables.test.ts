import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ItemEntry } from '../../../src/progress/item-entry.ts';
import { csv } from '../../../src/progress/csv.ts';
import { statusOf } from '../../../src/progress/item-status.ts';
import { listCsv, listMarkdown } from '../../../src/progress/list-tables.ts';
import type { ListedItem } from '../../../src/progress/listed-item.ts';

const text = '00000000000000aa';
const at = '2026-11-20T10:00:00.000Z';
const listed = (id: string, entry: ItemEntry | undefined, more: Partial<ListedItem> = {}): ListedItem => ({
  id,
  statement: `Statement of ${id}`,
  priority: 'high',
  isRetired: false,
  status: statusOf(entry, { textDigest: text, everyMonths: 'once' }, '2026-11-22'),
  entry,
  ...more,
});
const items = [
  listed('plain', undefined),
  listed('done', {
    state: 'done',
    since: '2026-11-20',
    text,
    at,
    note: '=HYPERLINK("x"), "quoted"',
    evidence: 'https://git.example/1',
  }),
  listed('off', { state: 'not-applicable', reason: 'Not here\nat all', since: '2026-11-20', text, at }),
  listed('old', { state: 'done', since: '2026-11-20', text: '00000000000000bb', at }, { isRetired: true }),
];

test('the CSV has one line an item, quotes what needs it and defuses formulas', () => {
  assert.deepEqual(listCsv(items).split('\r\n'), [
    '\uFEFFId,Statement,Priority,State,Since,Reason,Note,Evidence,Remarks',
    'plain,Statement of plain,high,To do,,,,,',
    'done,Statement of done,high,Done,2026-11-20,,"\'=HYPERLINK(""x""), ""quoted""",https://git.example/1,',
    'off,Statement of off,high,Not applicable,2026-11-20,"Not here\nat all",,,',
    'old,Statement of old,high,Done,2026-11-20,,,,"retired; wording changed since"',
    '',
  ]);
});

test('the Markdown is a task list, and nothing in a note becomes markup', () => {
  const hostile = listed('x', { state: 'done', since: '2026-11-20', text, at, note: '# <b>[link](javascript:1)</b>' });
  assert.equal(
    listMarkdown('My list', ['1 of 2 done'], [...items.slice(1, 3), hostile]),
    `# My list

1 of 2 done

- [x] Statement of done
  - Note: =HYPERLINK("x"), "quoted"
  - Evidence: https://git.example/1
- [ ] Statement of off (not applicable)
  - Reason: Not here at all
- [x] Statement of x
  - Note: \\# &lt;b\\>\\[link\\](javascript:1)&lt;/b\\>
`,
  );
});

for (const note of [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  ' =1+1',
  '\t=1+1',
  '\n=1+1',
  '\u00a0=1+1',
  '\u3000＝1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
]) {
  test(`the CSV keeps a note that begins with ${JSON.stringify(note.slice(0, 2))} from being a formula`, () => {
    assert.match(csv([[note]]), /^\uFEFF"?'/);
    assert.ok(
      csv([[note]])
        .replaceAll("'", '')
        .includes(note),
      'nothing of the note is lost',
    );
  });
}

test('an address in a note takes no backslash from the "<" behind it, and entities are words', () => {
  const note = 'https://x.example<script> &lt;b&gt; R&D';
  const entry = listed('x', { state: 'done', since: '2026-11-20', text, at, note });
  assert.match(listMarkdown('L', [], [entry]), /Note: <https:\/\/x\.example>&lt;script\\> \\&lt;b\\&gt; R&D\n/);
});

for (const address of [
  'https://gitlab.example/g/p/-/merge_requests/12#note_345',
  'https://x.example/_a_/*b*?c=[d]&e=~f',
  'www.x.example/a_b',
  'a_b@x.example',
]) {
  test(`an address in what somebody wrote stays whole: ${address}`, () => {
    const said = { note: `See ${address}.`, evidence: address };
    const entry = listed('x', { state: 'done', since: '2026-11-20', text, at, ...said });
    assert.equal(listMarkdown('L', [], [entry]).split(address).length, 3);
    assert.ok(listCsv([entry]).includes(`See ${address}.,${address},`));
  });
}
