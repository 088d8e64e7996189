import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { shownFolder } from '../../model/content-folder.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { readFiles } from '../../model/read/files.ts';
import { checkEntries } from '../../check/check-content.ts';
import { reportText } from '../../check/report.ts';
import { workingDirectory } from '../../model/working-directory.ts';
import { commitFiles } from '../../records/add/commit.ts';
import { handedFiles } from '../../records/add/handed-files.ts';
import { additionReport } from '../../records/add/report.ts';
import { sortOut } from '../../records/add/sort-out.ts';
import { announcedContent } from '../announce-content.ts';
import type { Command } from '../run-command.ts';

/** The work of `npm run add-records`. */
export const addRecords: Command = ({ flags, words }) => {
  if (words.length === 0) throw new PlainError('Name the files or the folder: npm run add-records -- FILE…');
  const folder = announcedContent();
  const shown = shownFolder(folder);
  const content = readFiles(folder);
  const { handbook, problems } = checkEntries(content);
  if (!handbook) {
    console.error(plainLines(`${reportText(problems, shown)}\n\nNothing was added. Put these right first.`));
    return 1;
  }
  const here = workingDirectory();
  const handed = handedFiles(words.map((path) => resolve(here, path)));
  const result = sortOut(
    content,
    handed.map((file) => ({ ...file, shown: relative(here, file.shown) || file.shown })),
    handbook.today,
  );
  const isTrial = flags['dry-run'] === true;
  const paths = result.added.map(({ path }) => path);
  if (!isTrial) {
    for (const { path, text } of result.added) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  console.log(plainLines(additionReport(result, shown)));
  if (paths.length === 0) console.log('Nothing was added.');
  else if (isTrial) console.log('Nothing was written: this was a dry run.');
  else if (flags.commit) {
    commitFiles(folder, paths);
    console.log('Committed, and not pushed.');
  } else console.log('Commit them in a merge request of somebody who keeps the records (--commit makes the commit).');
  return result.refused.length === 0 ? 0 : 1;
};
