import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { shownFolder } from '../../model/content-folder.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { workingDirectory } from '../../model/working-directory.ts';
import { inFolder, reportText } from '../../check/report.ts';
import { compacted } from '../../versions/compact.ts';
import { publication } from '../../versions/publish.ts';
import { withSummary } from '../../versions/note-text.ts';
import { sealedNote } from '../../versions/sealed-note.ts';
import { announcedContent } from '../announce-content.ts';
import { freeVersionNumber } from '../free-version-number.ts';
import type { Command } from '../run-command.ts';
import { stateNextVersion } from '../state-next-version.ts';
import { writeSnapshot } from '../write-snapshot.ts';

/** The work of `npm run publish-version`. */
export const publishVersion: Command = async ({ flags, text }) => {
  const folder = announcedContent();
  const shown = shownFolder(folder);
  const freed = flags.renumber === true ? freeVersionNumber(folder) : undefined;
  let { handbook, problems } = await checkContent(folder);
  if (handbook && (flags.next === true || freed)) {
    if (!stateNextVersion(folder, handbook)) {
      console.log('There is nothing to publish: what binds is what the last version holds.');
      return 0;
    }
    ({ handbook, problems } = await checkContent(folder));
  }
  if (!handbook) {
    console.error(plainLines(`${reportText(problems, shown)}\n\nNothing was published. Put these right first.`));
    return 1;
  }
  if (flags.compact === true) {
    const written = compacted(handbook.versions);
    for (const { number, files } of written) writeSnapshot(folder, number, files);
    const numbers = written.map(({ number }) => number).join(', ');
    console.log(
      written.length === 0
        ? 'There is nothing to compact: every version shares with the one before what is the same.'
        : `Written as parts that versions share: ${numbers}. No digest has changed.`,
    );
    return 0;
  }
  const version = publication(handbook, { replace: flags.replace === true });
  if ('refused' in version) throw new PlainError(version.refused);

  const { number, snapshot, note, digest, changes } = version;
  writeSnapshot(folder, number, snapshot);
  // What somebody wrote about a version is theirs, but for the digest; a note that no longer fits is reported by the check.
  const notePath = join(folder, note.path);
  const written = text.note ?? (existsSync(notePath) ? notePath : undefined);
  const kept =
    freed?.note ?? (written === undefined ? undefined : readFileSync(resolve(workingDirectory(), written), 'utf8'));
  const keepsNote = kept !== undefined;
  writeFileSync(notePath, keepsNote ? sealedNote(kept, digest, number) : withSummary(note.text, text.summary));

  if (changes.length > 0) {
    const list = changes.map(({ words }) => `  - ${words}`).join('\n');
    console.log(plainLines(`Changed since version ${number - 1}:\n${list}\n`));
  }
  if (freed) {
    const numbers = freed.taken.join(', ');
    console.log(
      `Version ${numbers} stays as the other side published it. What this side published as ${numbers} is version ${number} now, with its note.\nRun npm run check, add ${shown} to git, and go on with the merge.`,
    );
    return 0;
  }
  console.log(
    `Version ${number} is written to ${inFolder(shown, `versions/${number}.json`)} and ${inFolder(shown, `versions/${number}/`)}.`,
  );
  console.log(
    keepsNote
      ? `${inFolder(shown, note.path)} stays as it is, with the new digest. Read whether it still fits, then run npm run check.`
      : `Now say in ${inFolder(shown, note.path)} what it asks of people, run npm run check, and commit these files with the change.`,
  );
  return 0;
};
