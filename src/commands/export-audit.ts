import { resolve } from 'node:path';
import { auditBundle } from '../audit-bundle/audit-bundle.ts';
import { auditedPeriod } from '../audit-bundle/audited-period.ts';
import { isDate } from '../basics/calendar.ts';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { checkEntries } from '../check/check-content.ts';
import { reportText } from '../check/report.ts';
import { shownFolder } from '../model/content-folder.ts';
import { plainLines } from '../model/plain-lines.ts';
import { readFiles } from '../model/read/files.ts';
import { workingDirectory } from '../model/working-directory.ts';
import { announcedContent } from './announce-content.ts';
import { runCommand } from './run-command.ts';
import { writeNewFolder } from './write-new-folder.ts';
import { writeNewZip } from './write-new-zip.ts';

await runCommand('export-audit', ({ flags, text }) => {
  const { version, on, out } = text;
  if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))
    throw new PlainError(`--version takes the number of a version, like 1; found "${version}".`);
  if (on !== undefined && !isDate(on)) throw new PlainError(`--on takes a day, like 2026-11-30; found "${on}".`);
  const folder = announcedContent();
  const content = readFiles(folder);
  const { handbook, problems } = checkEntries(content);
  if (!handbook) {
    console.error(
      plainLines(`${reportText(problems, shownFolder(folder))}\n\nNothing was exported. Put these right first.`),
    );
    return 1;
  }
  const period = auditedPeriod(handbook, { number: version === undefined ? undefined : Number(version), on });
  const files = auditBundle(handbook, content.files, period);
  const name = `audit-version-${period.version.number}${on === undefined ? '' : `-on-${on}`}`;
  const place = resolve(workingDirectory(), out ?? (flags.zip ? `${name}.zip` : name));
  if (flags.zip) writeNewZip(place, name, files);
  else writeNewFolder(place, files);
  console.log(plainLines(`${count(files.length, 'file')} about version ${period.version.number} in ${place}`));
  console.log('README.md says what is in them and how to see that nothing was changed.');
  return 0;
});
