import { checkContent } from '../check/check-content.ts';
import { reportText } from '../check/report.ts';
import { PlainError } from '../basics/plain-error.ts';
import { contentFolder, shownFolder } from '../model/content-folder.ts';
import { jsonLines } from '../model/json-lines.ts';
import { plainLines } from '../model/plain-lines.ts';
import { ownerStatus } from '../status/owner-status.ts';
import { remindersOf } from '../status/reminders.ts';
import { handbookInForce } from '../versions/handbook-in-force.ts';
import { runCommand } from './run-command.ts';

const FORMATS = ['markdown', 'json'];

await runCommand('remind', async ({ text }) => {
  const format = text.format ?? 'markdown';
  if (!FORMATS.includes(format)) throw new PlainError(`--format is "${format}". Write markdown or json.`);
  const folder = contentFolder();
  const { handbook, problems } = await checkContent(folder);
  if (!handbook) {
    console.error(plainLines(reportText(problems, shownFolder(folder))));
    return 1;
  }
  const { roles } = handbook.organization;
  if (text.owner !== undefined && !roles.some(({ id }) => id === text.owner)) {
    throw new PlainError(`--owner is "${text.owner}". The roles are ${roles.map(({ id }) => id).join(', ')}.`);
  }
  const inForce = handbookInForce(handbook);
  const reminders = remindersOf(inForce, ownerStatus(inForce, problems)).filter(
    ({ owner }) => text.owner === undefined || owner === text.owner,
  );
  if (format === 'json') console.log(jsonLines(reminders));
  else if (reminders.length > 0)
    console.log(plainLines(reminders.map(({ title, body }) => `# ${title}\n\n${body}\n`).join('\n')));
  else console.error('Nothing is due.');
  return 0;
});
