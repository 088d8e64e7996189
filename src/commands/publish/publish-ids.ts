import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownFolder } from '../../model/content-folder.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { PERMANENT_LISTS, permanentIds } from '../../model/read/permanent-ids.ts';
import { readFiles, type ReadFiles } from '../../model/read/files.ts';
import { checkEntries } from '../../check/check-content.ts';
import { reportText } from '../../check/report.ts';
import type { PublishedIds } from '../../model/schema/published-ids.ts';
import { count } from '../../basics/words.ts';
import { announcedContent } from '../announce-content.ts';
import { joined, recordedIds, recordText } from '../recorded-ids.ts';
import type { Command } from '../run-command.ts';

const FILE = 'published-ids.yaml';

/** The work of `npm run publish-ids`. */
export const publishIds: Command = () => {
  const folder = announcedContent();
  const file = join(folder, FILE);
  const recorded = existsSync(file) ? recordedIds(readFileSync(file, 'utf8')) : {};
  const before = recorded ?? {};
  const { handbook, problems } = checkEntries(recorded ? withRecord(readFiles(folder), recorded) : readFiles(folder));
  if (!handbook) {
    console.error(plainLines(reportText(problems, shownFolder(folder))));
    return 1;
  }
  const present = permanentIds(handbook);
  const after: PublishedIds = {};
  // In the order in which they were written before, so that a merge request shows what is new and nothing else.
  const lists = PERMANENT_LISTS.toSorted((a, b) => placeIn(before, a) - placeIn(before, b));
  const all = joined(before, present);
  for (const list of lists) after[list] = all[list] ?? [];
  writeFileSync(file, recordText(after));
  const total = (ids: PublishedIds) => Object.values(ids).flat().length;
  console.log(`${count(total(after) - total(before), 'new id')} recorded in ${file}, ${total(after)} in all.`);
  return 0;
};

/** The place of a list in the file; new lists come last. */
function placeIn(before: PublishedIds, list: string): number {
  const place = Object.keys(before).indexOf(list);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** The content with the record as it will be written: where git left that of two branches, it is no text that can be read. */
function withRecord({ files, problems }: ReadFiles, ids: PublishedIds): ReadFiles {
  return {
    files: files.map((file) =>
      file.path === FILE && file.text !== undefined ? { ...file, text: recordText(ids) } : file,
    ),
    problems,
  };
}
