import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { excerpt, MAX_SHOWN_LINES, terminalReport, type Paint } from '../../../src/check/terminal-report.ts';
import { problem } from '../../../src/model/problem.ts';

const bare: Paint = (_, text) => text;
const tagged: Paint = (style, text) => `<${style}>${text}</${style}>`;

const problems = [
  problem('unknown-key', { file: 'organization.yaml', line: 2, column: 7 }, '`ids` is not a field here.'),
  problem('unknown-key', { file: 'organization.yaml', line: 9, column: 1 }, '`x` is not a field here.'),
  problem('missing-key', { file: 'rules/base.yaml', line: 1, column: 1 }, '`verdict` is missing.'),
];
const lineOf = (file: string, line: number) =>
  file === 'organization.yaml' && line === 2 ? 'a: b, ids: 5' : undefined;

test('problems are told by file, each with its line and a caret under the place', () => {
  assert.equal(
    terminalReport(problems, 'content', lineOf, { paint: bare, columns: 80 }).split('\n').slice(0, 8).join('\n'),
    `content/organization.yaml
  2:7  error  unknown-key  \`ids\` is not a field here.
     2 │ a: b, ids: 5
       │       ^
  9:1  error  unknown-key  \`x\` is not a field here.

content/rules/base.yaml
  1:1  error  missing-key  \`verdict\` is missing.`,
  );
});

test('what to do about a kind is told once, and the count comes last', () => {
  const report = terminalReport(problems, 'content', lineOf, { paint: bare, columns: 80 });
  assert.equal(report.match(/^ {2}unknown-key: /gm)?.length, 1);
  assert.match(report, /\n3 errors$/);
});

test('errors and warnings differ in colour, and words tell them apart without it', () => {
  const warning = problem('ignored-file', { file: 'a.mdx', line: 1, column: 1 }, 'a word');
  const report = terminalReport([...problems, warning], 'content', lineOf, { paint: tagged, columns: 80 });
  assert.match(report, /<red>error<\/red>/);
  assert.match(report, /<yellow>warning<\/yellow>/);
});

test('the caret is under the place, whatever stands before it', () => {
  const under = (text: string, mark: string) => excerpt(text, text.indexOf(mark) + 1, 80);
  assert.deepEqual(under('\tkey: x', 'x'), { shown: '\\tkey: x', offset: 7 });
  assert.deepEqual(under('製品: x', 'x'), { shown: '製品: x', offset: 6 });
  assert.deepEqual(under('\u001b[31mred: x', 'x'), { shown: '\\u001b[31mred: x', offset: 15 });
  assert.deepEqual(excerpt('short', 99, 80), { shown: 'short', offset: 5 });
});

test('of a long line there is as much as fits, and the caret is inside', () => {
  const { shown, offset } = excerpt(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501, 60);
  assert.equal(shown, `…${'a'.repeat(29)}X${'b'.repeat(28)}…`);
  assert.equal(shown[offset], 'X');
});

test('an ellipsis tells of what is left out, also where what is looked at takes no room', () => {
  const marks = '\u0301'.repeat(5000);
  const { shown } = excerpt(`a${marks}X${marks}b`, 5002, 60);
  assert.match(shown, /^….*X.*…$/s);
  assert.ok(shown.length < 2000);
});

test('of a flood of problems on a long line, all are told and the first show the line', { timeout: 60_000 }, () => {
  const line = 'www.a.b '.repeat(2400);
  const many = Array.from({ length: 20_000 }, (_, index) =>
    problem(
      'forbidden-link',
      { file: 'a.mdx', line: 1, column: (index % 2400) * 8 + 1 },
      `"${index}" is a http: address.`,
    ),
  );
  const report = terminalReport(many, 'content', () => line, { paint: bare, columns: 100 });
  assert.equal(report.match(/ forbidden-link {2}/g)?.length, many.length);
  assert.equal(report.match(/\^$/gm)?.length, MAX_SHOWN_LINES);
});

test('no line is wider than the room, the caret never outside, and nothing acts on a terminal', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: -3, max: 400 }),
      fc.integer({ min: 30, max: 120 }),
      (text, column, room) => {
        const { shown, offset } = excerpt(text.replaceAll(/[\r\n]/g, ' '), column, room);
        assert.ok(stringWidth(shown) <= room, `${stringWidth(shown)} of ${room}`);
        assert.ok(offset >= 0 && offset <= room);
        assert.doesNotMatch(shown, /\p{Cc}/u);
      },
    ),
  );
});
