import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permanentIds } from '../../../src/model/read/permanent-ids.ts';
import { PERMANENT_KINDS } from '../../../src/model/schema/published-ids.ts';
import { check, handbookOf, soundText, soundWith } from './fixture.ts';

const ids = permanentIds(handbookOf(soundWith({})));

test('every kind that is promised to stay is recorded, each id once and in order', () => {
  assert.deepEqual(Object.keys(ids).sort(), [...PERMANENT_KINDS].sort());
  for (const kind of PERMANENT_KINDS) {
    assert.notEqual(ids[kind].length, 0, kind);
    assert.deepEqual(ids[kind], [...new Set(ids[kind])].sort(), kind);
  }
  assert.deepEqual(ids.plans, ['alpha/team', 'unlisted/unlisted']);
});

test('each recorded id that goes missing is reported, whatever its kind', () => {
  for (const kind of PERMANENT_KINDS) {
    const recorded = soundText('published-ids.yaml').replace(
      `${kind}:\n`,
      `${kind}:\n  - ghost-of-${kind.toLowerCase()}\n`,
    );
    const { problems } = check(soundWith({ 'published-ids.yaml': recorded }));
    assert.deepEqual(
      problems.map((problem) => problem.kind),
      ['vanished-id'],
      kind,
    );
    assert.match(
      problems[0]?.message ?? '',
      new RegExp(`^.ghost-of-${kind.toLowerCase()}. was published as an? [a-zA-Z ]+ and is gone`),
    );
  }
});

test('an id that is retired stays, and nothing is reported', () => {
  const path = 'glossary/terms.yaml';
  const { handbook, problems } = check(soundWith({ [path]: `${soundText(path)}    retired: 2026-11-02\n` }));
  assert.deepEqual(problems, []);
  assert.equal(handbook?.glossary[0]?.retired, '2026-11-02');
});
