import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestWord } from '../basics/edit-distance.mjs';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { checkEntries } from '../check/check-content.ts';
import { reportText } from '../check/report.ts';
import { shownFolder } from '../model/content-folder.ts';
import { kindRow } from '../model/kind.ts';
import { plainLines } from '../model/plain-lines.ts';
import { readFiles } from '../model/read/files.ts';
import { readContentFiles } from '../model/read/read-content.ts';
import { publishedRefusal } from '../model/rename/published-refusal.ts';
import { RENAMABLE } from '../model/rename/renamable.ts';
import { renameId } from '../model/rename/rename-id.ts';
import { announcedContent } from './announce-content.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Write npm run rename-id -- KIND OLD NEW, such as division lab research.\nKIND is one of ${RENAMABLE.join(', ')}.`;

await runCommand('rename-id', ({ words, flags }) => {
  const [word, from, to, ...rest] = words;
  if (word === undefined || from === undefined || to === undefined || rest.length > 0) throw new PlainError(USAGE);
  const kind = RENAMABLE.find((one) => one === word);
  if (!kind) {
    const nearest = nearestWord(word, RENAMABLE);
    throw new PlainError(`"${word}" cannot be renamed.${nearest ? ` Did you mean "${nearest}"?` : ''}\n${USAGE}`);
  }
  refuseForm(from, to);
  const folder = announcedContent();
  const content = readFiles(folder);
  const { records, problems: before } = readContentFiles(content);
  const { name } = kindRow(kind);
  const refusal = publishedRefusal(content.files, records, { kind, id: from }, flags['not-deployed'] === true);
  if (refusal !== undefined) throw new PlainError(refusal);
  const { texts, places, isGiven } = renameId(content.files, records, { kind, from, to });
  if (isGiven.old && isGiven.new) throw new PlainError(`There is a ${name} \`${to}\` already. Two cannot become one.`);
  if (!isGiven.old && !isGiven.new) throw new PlainError(`There is no ${name} \`${from}\`, and none \`${to}\`.`);
  if (places === 0) {
    console.log(`Nothing names the ${name} \`${from}\`: there is nothing to rename.`);
    return 0;
  }
  const renamed = content.files.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
  const { problems } = checkEntries({ files: renamed, problems: content.problems });
  if (errorsIn(problems) > errorsIn(before)) {
    console.error(
      plainLines(`${reportText(problems, shownFolder(folder))}\n\nNothing was renamed: it would make these errors.`),
    );
    return 1;
  }
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
  console.log(
    plainLines(
      `The ${name} \`${from}\` is \`${to}\` now, at ${count(places, 'place')} in ${count(texts.size, 'file')}: ${[...texts.keys()].join(', ')}.`,
    ),
  );
  const isRecorded = content.files.some(({ path }) => /^versions\/\d+\.json$/.test(path));
  console.log(
    isRecorded
      ? 'Run npm run publish-version -- --replace, then npm run check, and commit all of it.'
      : 'Run npm run check, and commit all of it.',
  );
  return 0;
});

function refuseForm(from: string, to: string): void {
  const isCode = /^[A-Z]/.test(from);
  const form = isCode ? /^[A-Z][A-Z0-9]*-\d{2,}$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  if (from === to) throw new PlainError(`"${to}" is the id that it has.`);
  if (form.test(to)) return;
  throw new PlainError(
    `"${to}" is no id of this kind. ${isCode ? 'Write capitals, a hyphen and two digits: TOOL-02.' : 'Write lower-case words joined by hyphens.'}`,
  );
}

function errorsIn(problems: readonly { severity: string }[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
