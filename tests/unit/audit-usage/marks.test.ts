import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markFinder } from '../../../src/check-tool/commits/found-mark.ts';
import { labelsOf } from '../../../src/check-tool/commits/label.ts';
import { pathPattern } from '../../../src/check-tool/commits/path-pattern.ts';
import { remoteName } from '../../../src/check-tool/commits/read-repository.ts';
import { usageMark } from '../../../src/model/schema/usage-mark.ts';
import { handbook } from '../api/default-handbook.ts';

const find = markFinder(handbook.usageMarks);
const plain = { hash: '', author: 'Robin <r@example.com>', committer: 'Robin <r@example.com>', at: 0, trailers: [] };

test('every mark of the handbook is found at each of its places, by the texts that it must match', () => {
  for (const { id, places, matches } of handbook.usageMarks) {
    for (const text of matches) {
      for (const place of places) {
        const message = { 'co-author': `x\n\nCo-authored-by: ${text}`, line: `x\n\n${text}`, subject: text }[
          place as 'line'
        ];
        const commit = { ...plain, message: message ?? 'x', ...(message === undefined && { [place]: text }) };
        assert.ok(
          find(commit).some(({ marks }) => marks.includes(id)),
          `${id} ${place}: ${text}`,
        );
      }
    }
  }
});

test('the number of an account on GitHub does not hide a mark', () => {
  const author = 'Copilot <198982749+Copilot@users.noreply.github.com>';
  assert.deepEqual(
    find({ ...plain, author, message: 'x' }).map(({ tool }) => tool),
    ['copilot'],
  );
});

test('a model is taken only from a mark that tells it, and only if it is a name', () => {
  const model = (text: string) => find({ ...plain, message: `x\n\nCo-authored-by: ${text}` })[0]?.model;
  assert.equal(model('aider (gpt-5) <aider@aider.chat>'), 'gpt-5');
  assert.equal(model('aider (a long sentence) <aider@aider.chat>'), null);
  assert.equal(model('Claude Opus 4.6 <noreply@anthropic.com>'), null);
});

test('labels are read wherever they are, whatever a message holds, and never end the audit', () => {
  assert.deepEqual(
    labelsOf({ message: 'x\r\n\r\nassisted-BY : Codex:gpt-5.5 reviewed\r\n', trailers: ['Codex:gpt-5.5 reviewed'] }),
    [{ tool: 'codex', model: 'gpt-5.5', state: 'labelled' }],
  );
  assert.deepEqual(labelsOf({ message: 'x\n\n> Assisted-by: codex:gpt-5', trailers: [] }), []);
  assert.deepEqual(labelsOf({ message: 'x\n\nAssisted-by: gpt-5 via Crush <crush@charm.land>', trailers: [] }), []);
  assert.deepEqual(labelsOf({ message: 'x\n\nAssisted-by: "codex:gpt-5"', trailers: [] }), [
    { tool: '', model: null, state: 'incomplete' },
  ]);
  const twice = 'Assisted-by: codex:gpt-5\nAssisted-by: codex:gpt-5';
  assert.equal(labelsOf({ message: `x\n\n${twice}`, trailers: ['codex:gpt-5'] }).length, 1);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aA1:./@[]<>()#=\r\n\t \u0000\u001F\u202Eé🤖') }), (text) => {
      const message = `x\n\nAssisted-by: ${text}\n${text}`;
      for (const { tool, model, state } of labelsOf({ message, trailers: [] })) {
        assert.match(`${tool}${model ?? ''}`, /^[\w.:/@[\]-]*$/);
        if (tool === '') assert.equal(state, 'incomplete');
      }
      find({ ...plain, message });
    }),
    { numRuns: 200 },
  );
});

test('the check refuses a mark whose pattern is no pattern, is slow, or does not do what its samples say', () => {
  const [mark] = handbook.usageMarks;
  const { at: _, ...sound } = mark ?? assert.fail();
  const messages = (change: object) =>
    usageMark.safeParse({ ...sound, ...change }).error?.issues.map(({ message }) => message) ?? [];
  assert.deepEqual(messages({}), []);
  assert.match(messages({ pattern: '(' }).join(), /is not a regular expression/);
  assert.match(messages({ pattern: '(a+)+$' }).join(), /no repeated group/);
  assert.match(messages({ matches: ['Robin'] }).join(), /does not match this/);
  assert.match(messages({ spares: sound.matches }).join(), /matches this, too/);
});

test('a repository is named by its remote without credentials, and by no path of the machine', () => {
  assert.equal(remoteName('https://robin:pass@git.example/acme/shop.git'), 'git.example/acme/shop');
  assert.equal(remoteName('git@git.example:acme/shop.git'), 'git.example/acme/shop');
  assert.equal(remoteName('/home/robin/shop.git'), 'shop');
  assert.equal(remoteName(String.raw`C:\work\shop`), 'shop');
  assert.equal(remoteName('file:///home/robin/shop'), 'shop');
});

test('paths of .ai-tool-policy.yaml cover folders, names and any depth', () => {
  const covers = (pattern: string, path: string) => pathPattern(pattern).test(path);
  assert.ok(covers('evals/', 'evals/a/b.ts') && covers('evals', 'evals/a.ts') && covers('/evals/', 'evals/a'));
  assert.ok(!covers('evals/', 'src/evals/a.ts') && !covers('evals/', 'evals2/a.ts'));
  assert.ok(covers('graders/**/*.py', 'graders/a.py') && covers('graders/**/*.py', 'graders/x/y/a.py'));
  assert.ok(!covers('graders/*.py', 'graders/x/a.py'));
  assert.ok(covers('a.b', 'a.b') && !covers('a.b', 'axb'));
});
