import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PERMANENT_LISTS, permanentIds } from '../../../src/model/read/permanent-ids.ts';
import { check, handbookOf, soundText, soundWith } from './fixture.ts';

const ids = permanentIds(handbookOf(soundWith({})));

test('every kind that is promised to stay is recorded, each id once and in order', () => {
  assert.deepEqual(Object.keys(ids).sort(), [...PERMANENT_LISTS].sort());
  for (const kind of PERMANENT_LISTS) {
    assert.notEqual(ids[kind].length, 0, kind);
    assert.deepEqual(ids[kind], [...new Set(ids[kind])].sort(), kind);
  }
  assert.deepEqual(ids.plans, ['alpha/team', 'unlisted/unlisted']);
});

test('each recorded id that goes missing is reported, whatever its kind', () => {
  const ghost = (kind: string) => `ghost-of-${kind.toLowerCase()}`;
  const recorded = soundText('published-ids.yaml').replaceAll(
    /^(\w+):\n/gm,
    (line, kind: string) => `${line}  - ${ghost(kind)}\n`,
  );
  const { problems } = check(soundWith({ 'published-ids.yaml': recorded }));
  assert.deepEqual(new Set(problems.map(({ kind }) => kind)), new Set(['vanished-id']));
  const messages = problems.map(({ message }) => message);
  for (const kind of PERMANENT_LISTS) {
    const said = new RegExp(`^.${ghost(kind)}. was published as an? [a-zA-Z ]+ and is gone\\.$`);
    assert.equal(messages.filter((message) => said.test(message)).length, 1, kind);
  }
});

test('an id that is retired stays, and nothing is reported', () => {
  const path = 'glossary/terms.yaml';
  const { handbook, problems } = check(soundWith({ [path]: `${soundText(path)}    retired: 2026-11-02\n` }));
  assert.deepEqual(problems, []);
  assert.equal(handbook?.glossary[0]?.retired, '2026-11-02');
});
