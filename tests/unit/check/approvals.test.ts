import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../../../src/api/documents.ts';
import { rulesDocument } from '../../../src/api/rules-document.ts';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { fileFromBytes, readFiles } from '../../../src/model/read/files.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { soundText, soundWith, TODAY } from '../model/fixture.ts';

const APPROVAL = '{ role: owner, by: mira-k, on: 2026-10-30, link: https://tickets.example/17 }';
const EXCEPTION = `
  - id: REQ-02
    kind: requirement
    title: Internal product code needs no label
    text: You must have internal product code reviewed.
    reason: It never leaves the product.
    scope: { tools: [alpha], uses: [code], data: [internal] }
    effective: 2026-11-01
    conditions: [review]
    overrides: [REQ-01]
    exception: { approval: ${APPROVAL}, reason: It is needed. }
`;

/** Returns the result of the check on the sound content with an exception, an approved version and a day from which approvals are complete. */
const checked = (from: string, note = `approval: ${APPROVAL}\n`) =>
  checkContentFiles(
    soundWith({
      'organization.yaml': soundText('organization.yaml').replace(
        'policy:',
        `completeApprovalsFrom: ${from}\n\npolicy:`,
      ),
      'rules/rules.yaml': soundText('rules/rules.yaml') + EXCEPTION,
      'versions/1.yaml': soundText('versions/1.yaml') + note,
    }),
    { today: TODAY },
  );

const kinds = ({ problems }: ReturnType<typeof checked>) =>
  problems.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);

test('a complete approval passes where approvals must be complete, and is in the document of rules', () => {
  const result = checked('2026-11-01');
  assert.deepEqual(kinds(result), []);
  assert.ok(result.handbook);
  const { rules } = rulesDocument.parse(documentOf(result.handbook, 'rules'));
  const { approvedBy, ...rest } = rules.find(({ id }) => id === 'REQ-02')?.exception ?? {};
  assert.equal(approvedBy?.id, 'owner');
  assert.deepEqual(rest, {
    by: 'mira-k',
    on: '2026-10-30',
    link: 'https://tickets.example/17',
    reason: 'It is needed.',
  });
  assert.equal(result.handbook.versions[0]?.note.approval?.by, 'mira-k');
});

test('what took effect before the day from which approvals are complete needs no more than a role', () => {
  assert.deepEqual(kinds(checked('2026-11-02', '')), []);
  assert.deepEqual(kinds(checked('2026-11-01', '')), ['incomplete-approval']);
});

test('in another organisation, too, a day makes complete approvals compulsory', () => {
  const { files, problems } = readFiles(SECOND_ORGANISATION);
  const withDay = files.map((file) =>
    file.path === 'organization.yaml'
      ? fileFromBytes(file.path, new TextEncoder().encode(`completeApprovalsFrom: 2000-01-01\n${file.text}`)).file
      : file,
  );
  const found = checkContentFiles({ files: withDay, problems }, { today: ITS_DAY }).problems.filter(
    ({ kind }) => kind === 'incomplete-approval',
  );
  assert.ok(found.some(({ message }) => message.includes('the approval of version 1 lacks role, by, on and link')));
});
