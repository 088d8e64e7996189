import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/model/read/read-content.ts';
import { completionFile, completionText } from '../../../src/progress/completion-record.ts';
import { sealed } from '../../../src/progress/seal.ts';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { acknowledgedDigest } from '../../../src/versions/acknowledged.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';
import { writeSnapshot } from '../../../src/commands/write-snapshot.ts';
import { publication } from '../../../src/versions/publish.ts';
import { sealedNote } from '../../../src/versions/sealed-note.ts';
import { SOUND } from '../../unit/model/fixture.ts';
import { EDITS, stated, type Edit } from '../../unit/versions/editions.ts';

/** The day on which it all is as the tests say. */
export const TODAY = '2026-12-10';

const PATH = 'engineers';

/**
 * The sound content with a history: the path was published, changed materially on 8 November and in its wording on the 15th.
 * ann and bea finished after these changes, mira-k and the guest zoe before them, tom never.
 */
export function writePeopleInEveryState(folder: string): void {
  cpSync(SOUND, folder, { recursive: true });
  complete(folder, 'zoe', '2026-11-06');
  edit(folder, EDITS.item, stated(2, '2026-11-08'));
  publish(folder, 'kind: material\nsummary: Your login belongs to all of us.\n');
  complete(folder, 'ann', '2026-11-10');
  edit(folder, EDITS.reworded, [
    stated(2, '2026-11-08')[0],
    'version: 2\n  date: 2026-11-08',
    'version: 3\n  date: 2026-11-15',
  ]);
  const fixes = 'wordingFixes:\n  approvedBy: owner\n  ids: [RED-01]\n';
  publish(folder, `kind: minor\nsummary: Clearer words about labels.\n${fixes}`);
  complete(folder, 'bea', '2026-11-20');
  const joined = { 'mira-k': '2026-11-02', ann: '2026-11-02', bea: '2026-11-02', tom: '2026-11-16' };
  const people = Object.entries(joined).map(
    ([handle, day]) => `  - handle: ${handle}\n    joined: ${day}\n    paths: [${PATH}]\n`,
  );
  writeFileSync(join(folder, 'people.yaml'), `people:\n${people.join('')}`);
}

/** The same for an organisation that shows nobody's training. */
export function writeSwitchedOff(folder: string): void {
  writePeopleInEveryState(folder);
  edit(folder, ['organization.yaml', 'preferred:', 'training:\n  showStatus: false\n\npreferred:']);
}

/** Edits files of a content folder; a text that is not there is a mistake of the test. */
export function edit(folder: string, ...edits: Edit[]): void {
  for (const [path, from, to] of edits) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
}

/** As `npm run publish-version` does, with the note filled in. */
export function publish(folder: string, note: string): void {
  const version = publication(handbookIn(folder));
  if ('refused' in version) throw new Error(version.refused);
  writeSnapshot(folder, version.number, version.snapshot);
  writeFileSync(join(folder, version.note.path), sealedNote(note, version.digest, version.number));
}

/** Writes the record of somebody who completes the path on a day, under the version that is in force then. */
export function complete(folder: string, handle: string, date: string): void {
  const handbook = handbookInForce({ ...handbookIn(folder), today: date });
  const file = join(folder, completionFile({ handle, path: PATH }));
  const digest = acknowledgedDigest(normativeContent(handbook), PATH) ?? '';
  const statement = handbook.trainingPaths.find(({ id }) => id === PATH)?.statement ?? '';
  const policyVersion = handbook.organization.policy.version;
  const score = { right: 3, of: 3 };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    completionText(sealed({ schemaVersion: 1, handle, path: PATH, policyVersion, digest, score, date, statement })),
  );
}

function handbookIn(folder: string) {
  const { handbook } = readContent(folder, { today: TODAY });
  if (!handbook) throw new Error('the content cannot be read');
  return handbook;
}
