import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { filesOf, replaced, textsOf } from '../versions/published-files.ts';

const ORGANISATIONS = [
  ['the first organisation', FIRST_ORGANISATION, '2026-11-28', 'windsurf', 'rules/base.yaml'],
  ['the second organisation', SECOND_ORGANISATION, ITS_DAY, 'schreibhilfe', 'rules/grundregeln.yaml'],
] as const;

for (const [name, folder, today, tool, rules] of ORGANISATIONS) {
  const texts = textsOf(readFiles(folder).files);
  const check = (files: typeof texts) => checkContentFiles(filesOf(files), { today });

  test(`${name}: a tool about which questions are open can be looked at, and not built`, () => {
    const added = new Map([
      ...texts,
      [
        'tools/new.yaml',
        (texts.get(`tools/${tool}.yaml`) ?? '').replace(/^name: .*$/m, 'name: Neu').replace(/^aliases:.*\n/m, ''),
      ],
    ]);
    const { handbook, draft, problems } = check(added);
    assert.equal(handbook, undefined);
    assert.deepEqual(
      [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ kind }) => kind))],
      ['policy-gap'],
    );
    assert.ok(draft?.tools.some(({ id }) => id === 'new'));
  });

  test(`${name}: content that cannot be read is no draft, and content in order needs none`, () => {
    const broken = check(replaced(texts, rules, 'kind: permission', 'kind: wish'));
    assert.deepEqual([broken.handbook, broken.draft], [undefined, undefined]);
    const sound = check(texts);
    assert.ok(sound.handbook);
    assert.equal(sound.draft, undefined);
  });
}
