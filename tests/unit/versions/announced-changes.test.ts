import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookDocumentOf } from '../../../src/api/handbook-document.ts';
import { announcedChanges } from '../../../src/model/announced-changes.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { pagesOf } from '../../../src/model/pages.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { handbook as byDefault } from '../api/default-handbook.ts';
import { inlineOf } from '../model/markdown-of.ts';

const second = readContent(SECOND_ORGANISATION, { today: ITS_DAY }).handbook;
if (!second) throw new Error('The second organisation cannot be read.');

/** The handbook with a second version, of which one rule is new wording, and about which there is no change note. */
function withSilentVersion(handbook: Handbook): { handbook: Handbook; rule: string } {
  const content = structuredClone(normativeContent(handbook));
  const [rule] = content.rules;
  if (!rule) throw new Error('There is no rule.');
  rule.text = inlineOf('Other words.');
  content.policy = { version: 2, date: '2027-03-01' };
  const note = { kind: 'minor', summary: inlineOf('Nobody wrote a change note.') } as const;
  return { handbook: { ...handbook, versions: [...handbook.versions, { number: 2, content, note }] }, rule: rule.id };
}

for (const [name, original] of [
  ['the default content', byDefault],
  ['a second organisation', second],
] as const) {
  test(`${name}: a version without a change note is on the page of changes all the same, with what its own note says`, () => {
    const { handbook, rule } = withSilentVersion(original);
    const [newest, ...others] = announcedChanges(handbook);
    assert.ok(newest);
    const { note, ...said } = newest;
    assert.equal(note, undefined);
    assert.deepEqual(said, {
      id: 'version-2',
      title: 'Version 2 of the policy',
      date: '2027-03-01',
      summary: 'Nobody wrote a change note.',
      version: 2,
      change: 'minor',
      rules: [rule],
    });
    assert.deepEqual(
      others.map(({ id }) => id),
      announcedChanges(original).map(({ id }) => id),
    );
    assert.ok(pagesOf(handbook).some(({ path, fragments }) => path === '/changes/' && fragments.includes('version-2')));
    assert.equal(handbookDocumentOf(handbook, []).changes[0]?.url, `${handbook.organization.site}changes/#version-2`);
  });

  test(`${name}: every published version is announced once at least, and every change note is`, () => {
    const announced = announcedChanges(original);
    for (const { number } of original.versions) assert.ok(announced.some(({ version }) => version === number));
    for (const { id } of original.changes) assert.equal(announced.filter((change) => change.id === id).length, 1);
  });
}
