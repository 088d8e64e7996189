import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { FILE_KINDS } from '../../../src/model/kind.ts';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';

test('the content of a second organisation has no fault, and shares no division and no host with the default content', async () => {
  const { handbook, problems } = await checkContent(SECOND_ORGANISATION, { today: ITS_DAY });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    handbook?.organization.divisions.map(({ id }) => id),
    ['forschung', 'produkt', 'betrieb'],
  );
  assert.equal(new URL(handbook.organization.gitHost.repository).host, 'gitlab.beispiel.example');
});

test('every kind of content appears in it but completion records', () => {
  const kinds = new Set(readFiles(SECOND_ORGANISATION).files.map(({ path }) => placeOfFile(path)?.kind));
  assert.deepEqual(
    FILE_KINDS.filter((kind) => !kinds.has(kind)),
    ['completion'],
  );
});
