import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { reportText } from '../check/report.ts';
import { decisionsIn } from '../import/imported.ts';
import { shownFolder } from '../model/content-folder.ts';
import { plainLines } from '../model/plain-lines.ts';
import { assemble } from '../model/read/assemble.ts';
import { readContent } from '../model/read/read-content.ts';
import { announcedContent } from './announce-content.ts';
import { importFrom } from './import/import-from.ts';
import { runCommand } from './run-command.ts';

await runCommand('import', async ({ argument, text, flags, lists }) => {
  if (argument === undefined) throw new PlainError('Name what you bring: npm run import -- FILE');
  const folder = announcedContent();
  const shown = shownFolder(folder);
  const { records, problems, today } = readContent(folder);
  // What is left to decide of an earlier import keeps nobody from bringing more.
  const { organization, chapters, sections } = assemble(records);
  if (!organization) {
    const found = problems.filter(({ file }) => file === 'organization.yaml');
    console.error(plainLines(`${reportText(found, shown)}\n\nNothing was imported. Put this right first.`));
    return 1;
  }
  const content = { folder, organization, chapters, sections, today };
  const { files, notes, said } = await importFrom(argument, { ...text, map: lists.map ?? [] }, content);
  const isTrial = flags['dry-run'] === true;
  if (!isTrial)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // Fails where something has come into the way since: nothing that exists is replaced.
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    }
  const decisions = files.flatMap((file) => decisionsIn(file, shown));
  const listed = (title: string, entries: readonly { place: string; message: string }[]) =>
    entries.length === 0 ? [] : ['', title, ...entries.map(({ place, message }) => `  ${place}  ${message}`)];
  const made = isTrial ? 'would be written' : 'written';
  console.log(
    plainLines(
      [
        ...said,
        `${count(files.length, 'file')} ${made}:`,
        ...files.map(({ path }) => `  ${shown}/${path}`),
        ...listed('What was not carried over as it was', notes),
        ...listed('To decide, before the check is green', decisions),
        '',
        `${count(notes.length, 'note')}, ${decisions.length === 1 ? '1 field' : `${decisions.length} fields`} to decide.`,
      ].join('\n'),
    ),
  );
  return files.length === 0 ? 1 : 0;
});
