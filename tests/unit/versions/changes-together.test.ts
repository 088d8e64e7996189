import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesTogether } from '../../../src/versions/changes-together.ts';

const division = (id: string, name: string, ...words: string[]) => ({
  division: { id, name },
  changes: words.map((text) => ({ words: text })),
});

test('what changes alike for several divisions is said once, without their names, and what most share comes first', () => {
  assert.deepEqual(
    changesTogether([
      division('lab', 'Lab', '2 answers become prohibited: Lab, Codex, Public; Lab, Cursor, Public'),
      division('shop', 'Shop', '1 answer becomes allowed: Shop, Codex, Public', '3 answers stay: Shop, Cursor, Public'),
      division('desk', 'Desk', '1 answer becomes allowed: Desk, Codex, Public'),
    ]),
    [
      { divisions: ['shop', 'desk'], lines: ['1 answer becomes allowed: Codex, Public'] },
      { divisions: ['lab'], lines: ['2 answers become prohibited: Codex, Public; Cursor, Public'] },
      { divisions: ['shop'], lines: ['3 answers stay: Cursor, Public'] },
    ],
  );
});
