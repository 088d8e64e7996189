import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentOptions } from '../../../src/commands/check/comment-options.ts';

const of = (text: Record<string, string>, env = {}, flags = {}) => commentOptions(flags, text, env);
const REPORT = { report: 'markdown', against: 'main' };

test('without --report there is no comment', () => {
  assert.equal(of({ against: 'main' }, { HANDBOOK_PREVIEW: 'https://p.example/' }), undefined);
});

test('the preview is named by an option, or by the environment, and its address ends in a slash', () => {
  assert.equal(of(REPORT)?.preview, undefined);
  assert.equal(of(REPORT, { HANDBOOK_PREVIEW: ' ' })?.preview, undefined);
  assert.equal(of(REPORT, { HANDBOOK_PREVIEW: 'https://p.example/a' })?.preview, 'https://p.example/a/');
  assert.equal(
    of({ ...REPORT, preview: 'https://q.example/(x)' }, { HANDBOOK_PREVIEW: 'https://p.example/' })?.preview,
    'https://q.example/%28x%29/',
  );
  assert.equal(of({ ...REPORT, whole: 'https://ci.example/job/1' })?.whole, 'https://ci.example/job/1');
});

const REFUSED: [text: Record<string, string>, flags: Record<string, boolean>, says: RegExp][] = [
  [{ report: 'html', against: 'main' }, {}, /--report html: there is no such form\. Write --report markdown\./],
  [{ report: 'markdown' }, {}, /--report goes with --against/],
  [REPORT, { json: true }, /leave out --json and --watch/],
  [REPORT, { watch: true }, /leave out --json and --watch/],
  [{ preview: 'https://p.example/' }, {}, /--preview goes with --report markdown/],
  [{ ...REPORT, preview: 'javascript:alert(1)' }, {}, /--preview javascript:alert\(1\): this is not an address/],
  [{ ...REPORT, whole: 'job 1' }, {}, /--whole job 1: this is not an address/],
];

for (const [text, flags, says] of REFUSED) {
  test(`${JSON.stringify({ ...text, ...flags })} is refused`, () => assert.throws(() => of(text, {}, flags), says));
}
