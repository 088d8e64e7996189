import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { shownFolder } from '../model/content-folder.ts';
import { compareText } from '../basics/compare-text.ts';
import { plainLines } from '../model/plain-lines.ts';
import { PERMANENT_LISTS, permanentIds } from '../model/read/permanent-ids.ts';
import { readFiles } from '../model/read/files.ts';
import { checkEntries } from '../check/check-content.ts';
import { reportText } from '../check/report.ts';
import { publishedIds, type PublishedIds } from '../model/schema/published-ids.ts';
import { count } from '../basics/words.ts';
import { announcedContent } from './announce-content.ts';
import { runCommand } from './run-command.ts';

const HEADER = `# Every id that was ever published. Ids never disappear: npm run check fails when one of these is gone.
# Written by npm run publish-ids; never remove a line by hand.
`;

await runCommand('publish-ids', () => {
  const folder = announcedContent();
  const { handbook, problems } = checkEntries(readFiles(folder));
  const file = join(folder, 'published-ids.yaml');
  if (!handbook) {
    console.error(plainLines(reportText(problems, shownFolder(folder))));
    return 1;
  }
  const before = readPublished(file);
  const present = permanentIds(handbook);
  const after: PublishedIds = {};
  // In the order in which they were written before, so that a merge request shows what is new and nothing else.
  const lists = PERMANENT_LISTS.toSorted((a, b) => placeIn(before, a) - placeIn(before, b));
  for (const list of lists) after[list] = [...new Set([...(before[list] ?? []), ...present[list]])].sort(compareText);
  writeFileSync(file, HEADER + stringify(after, { lineWidth: 0 }));
  const total = (ids: PublishedIds) => Object.values(ids).flat().length;
  console.log(`${count(total(after) - total(before), 'new id')} recorded in ${file}, ${total(after)} in all.`);
  return 0;
});

/** The place of a list in the file; new lists come last. */
function placeIn(before: PublishedIds, list: string): number {
  const place = Object.keys(before).indexOf(list);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

function readPublished(file: string): PublishedIds {
  try {
    return publishedIds.parse(parse(readFileSync(file, 'utf8')) ?? {});
  } catch {
    return {};
  }
}
