import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFromBytes, readFiles } from '../../../src/model/read/files.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { numberedId } from '../../../src/model/schema/fields.ts';
import { entryKey, ruleKey } from '../../../src/progress/entry.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

const RIGHT = ['EXC-01', 'EXC-99', 'EXC-100', 'EXC-999'];
const WRONG = ['EXC-1', 'EXC-001', 'EXC-099', 'EXC-1000', 'exc-100', 'EXC100', 'EXC-10a'];

test('a numbered id has two digits, and three after 99, so that no number has two spellings', () => {
  for (const id of RIGHT) assert.ok(numberedId.safeParse(id).success, id);
  for (const id of WRONG) assert.ok(!numberedId.safeParse(id).success, id);
});

test('what readers agree to is kept under the same ids', () => {
  for (const id of RIGHT) assert.ok(entryKey.safeParse(ruleKey(id)).success, id);
  for (const id of WRONG) assert.ok(!entryKey.safeParse(ruleKey(id)).success, id);
});

for (const [name, folder] of [
  ['the first organisation', FIRST_ORGANISATION],
  ['a second organisation', SECOND_ORGANISATION],
] as const) {
  test(`${name} reads the same when every number of a rule has three digits`, () => {
    const { files, problems } = readFiles(folder);
    const { handbook } = readContentFiles({ files, problems }, { today: ITS_DAY });
    assert.ok(handbook);
    const ids = handbook.rules.map(({ id }) => id);
    const longer = (text: string) =>
      ids.reduce((changed, id) => changed.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), id.replace('-', '-1')), text);
    const renumbered = files.map((file) =>
      file.text !== undefined ? fileFromBytes(file.path, new TextEncoder().encode(longer(file.text))).file : file,
    );
    const again = readContentFiles({ files: renumbered, problems: [] }, { today: ITS_DAY });
    assert.deepEqual(
      again.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(
      again.handbook?.rules.map(({ id }) => id),
      ids.map((id) => id.replace('-', '-1')),
    );
  });
}
