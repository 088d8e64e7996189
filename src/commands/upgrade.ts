import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { checkContentFiles } from '../check/check-content.ts';
import { inFolder, reportText } from '../check/report.ts';
import { shownFolder } from '../model/content-folder.ts';
import { CURRENT_FORMAT } from '../model/format-version.ts';
import { plainLines } from '../model/plain-lines.ts';
import { isAcceptable } from '../model/problem.ts';
import { readFiles } from '../model/read/files.ts';
import { upgraded } from '../model/upgrade/upgraded.ts';
import { announcedContent } from './announce-content.ts';
import { runCommand } from './run-command.ts';

await runCommand('upgrade', ({ flags }) => {
  const folder = announcedContent();
  const content = readFiles(folder);
  const result = upgraded(content.files);
  if ('refused' in result) throw new PlainError(result.refused);
  const { from, steps, files, changed } = result;
  if (changed.size === 0) {
    console.log(`This content has format ${CURRENT_FORMAT}, which is that of this engine: there is nothing to do.`);
    return 0;
  }
  const shown = shownFolder(folder);
  for (const [path, { before, after }] of changed) {
    const name = inFolder(shown, path);
    console.log(plainLines(createTwoFilesPatch(name, name, before, after, 'as it is', 'upgraded', { context: 1 })));
  }
  for (const { to, about } of steps) console.log(`Format ${to}: ${about}`);
  const { problems } = checkContentFiles({ files, problems: content.problems });
  if (flags['dry-run'] === true) {
    console.log(`${count(changed.size, 'file')} would change. Nothing was written.`);
    return 0;
  }
  for (const [path, { after }] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), after);
  }
  console.log(`${count(changed.size, 'file')} changed, from format ${from} to ${CURRENT_FORMAT}.`);
  if (isAcceptable(problems)) {
    console.log('Read the difference, run npm run publish-ids and npm run check, and commit all of it.');
    return 0;
  }
  console.error(
    plainLines(
      `${reportText(problems, shown)}\n\nThese are left for you. Put them right, run npm run publish-ids, and commit all of it.`,
    ),
  );
  return 1;
});
