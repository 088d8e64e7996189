import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { PlainError } from '../basics/plain-error.ts';
import { shownFolder } from '../model/content-folder.ts';
import { plainLines } from '../model/plain-lines.ts';
import { reportText } from '../check/report.ts';
import { publication } from '../versions/publish.ts';
import { announcedContent } from './announce-content.ts';
import { runCommand } from './run-command.ts';

await runCommand('publish-version', async ({ flags }) => {
  const folder = announcedContent();
  const shown = shownFolder(folder);
  const { handbook, problems } = await checkContent(folder);
  if (!handbook) {
    console.error(plainLines(`${reportText(problems, shown)}\n\nNothing was published. Put these right first.`));
    return 1;
  }
  const version = publication(handbook, { replace: flags.replace === true });
  if ('refused' in version) throw new PlainError(version.refused);

  const { number, snapshot, note, changes } = version;
  mkdirSync(dirname(join(folder, snapshot.path)), { recursive: true });
  writeFileSync(join(folder, snapshot.path), snapshot.text);
  // What somebody wrote about a version is theirs; a note that no longer fits is reported by the check.
  const keepsNote = existsSync(join(folder, note.path));
  if (!keepsNote) writeFileSync(join(folder, note.path), note.text);

  if (changes.length > 0) {
    const list = changes.map(({ words }) => `  - ${words}`).join('\n');
    console.log(plainLines(`Changed since version ${number - 1}:\n${list}\n`));
  }
  console.log(`Version ${number} is written to ${shown}/${snapshot.path}.`);
  console.log(
    keepsNote
      ? `${shown}/${note.path} stays as it is. Read whether it still fits, then run npm run check.`
      : `Now say in ${shown}/${note.path} what it asks of people, run npm run check, and commit both files with the change.`,
  );
  return 0;
});
