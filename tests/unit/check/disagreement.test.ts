import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { durationsIn } from '../../../src/check/stated-minutes.ts';
import { countedWorkingDays, firstDaysIn, lastDaysIn, numberedWorkingDays } from '../../../src/check/stated-terms.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { filesOf, replaced, textsOf, type Texts } from '../versions/published-files.ts';

const first = textsOf(readFiles(FIRST_ORGANISATION).files);
const second = textsOf(readFiles(SECOND_ORGANISATION).files);

/** The places and messages of texts that disagree with the data. */
const said = (texts: Texts, today: string) =>
  checkContentFiles(filesOf(texts), { today })
    .problems.filter(({ kind }) => kind === 'text-disagrees')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

const DAY = '2026-11-28';
const EXCEPTIONS = 'rules/exceptions.yaml';

test('texts and data agree in the content of both organisations', () => {
  assert.deepEqual([...said(first, DAY), ...said(second, ITS_DAY)], []);
});

test('an exception whose text names a last day and whose fields do not', () => {
  const [found, ...others] = said(replaced(first, EXCEPTIONS, /^ {4}expires: .*\n/m, ''), DAY);
  assert.match(
    found ?? '',
    /^rules\/exceptions\.yaml:\d+ the text says “Until 31 March 2027”, and EXC-01 has no `expires` \(rules\/exceptions\.yaml:\d+:\d+\)\.$/,
  );
  // Whatever else still says the old day is named as well.
  for (const line of others) assert.match(line, /EXC-01, which had that in version 1, has no `expires` now/);
});

test('an exception that was prolonged in its field and not in its text', () => {
  const lines = said(replaced(first, EXCEPTIONS, 'expires: 2027-03-31', 'expires: 2027-04-30'), DAY);
  assert.ok(
    lines.some((line) => /“Until 31 March 2027”, and EXC-01 has `expires: 2027-04-30`/.test(line)),
    lines.join('\n'),
  );
});

test('a rule in German that names another last day', () => {
  const text = 'Du darfst die Schreibhilfe für Produktcode';
  const lines = said(
    replaced(second, 'rules/grundregeln.yaml', text, text.replace('Du darfst', 'Bis zum 31. März 2027 darfst du')),
    ITS_DAY,
  );
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0] ?? '', /“Bis zum 31\. März 2027”, and BASIS-01 has no `expires`/);
});

test('a turnaround that was changed where the route says what is late, the question and the chapters say the old one', () => {
  const lines = said(replaced(first, 'organization.yaml', /(id: new-tool\n[^]*?workingDays: )10/, '$115'), DAY);
  assert.ok(
    lines.some((line) =>
      /^organization\.yaml:\d+ the text says “eleventh working day”, and new-tool has `workingDays: 15` \(organization\.yaml:\d+:\d+\)\.$/.test(
        line,
      ),
    ),
    lines.join('\n'),
  );
  const files = new Set(lines.map((line) => line.split(':')[0]));
  assert.ok(files.has('faq/how-long-approval.mdx'), lines.join('\n'));
  assert.ok(
    [...files].some((file) => file?.startsWith('handbook/')),
    lines.join('\n'),
  );
  const question = lines.find((line) => line.startsWith('faq/how-long-approval.mdx')) ?? '';
  const written = first.get('faq/how-long-approval.mdx')?.split('\n') ?? [];
  const line = written.findIndex((text) => text.includes('three and ten working days')) + 1;
  assert.ok(line > 1);
  assert.ok(
    question.startsWith(
      `faq/how-long-approval.mdx:${line} the text says “three and ten working days”, and new-tool, which had that in version 1, has \`workingDays: 15\` now (organization.yaml:`,
    ),
    question,
  );
});

test('the same in German, and in a chapter', () => {
  const chapter = 'handbook/leitfaden/erste-schritte.mdx';
  const stating = new Map([
    ...second,
    [chapter, `${second.get(chapter)}\nNach zehn Arbeitstagen, also am elften Arbeitstag, frage nach.\n`],
  ]);
  assert.deepEqual(said(stating, ITS_DAY), []);
  const lines = said(replaced(stating, 'organization.yaml', 'workingDays: 10', 'workingDays: 12'), ITS_DAY);
  const line = (stating.get(chapter) ?? '').trimEnd().split('\n').length;
  assert.deepEqual(
    lines.map((found) => found.replace(/ \(organization.*/, '')),
    ['elften Arbeitstag', 'zehn Arbeitstagen']
      .map(
        (words) =>
          `${chapter}:${line} the text says “${words}”, and neues-werkzeug, which had that in version 1, has \`workingDays: 12\` now`,
      )
      .reverse(),
  );
});

test('what is cited of the outside world may say any number', () => {
  const chapter = 'handbook/daily-work/delays-and-planning.mdx';
  assert.match(first.get(chapter) ?? '', /<Claim[^>]*>[^<]*10 business days/);
  const lines = said(replaced(first, 'organization.yaml', /(id: new-tool\n[^]*?workingDays: )10/, '$115'), DAY);
  assert.deepEqual(
    lines.filter((line) => line.includes('business days')),
    [],
  );
});

const values = (found: { value: unknown }[]) => found.map(({ value }) => value);

test('numbers and days are understood in the forms in which people write them', () => {
  assert.deepEqual(
    values(countedWorkingDays('within 10 working days, or ten business days, or zwölf Arbeitstage')),
    [10, 10, 12],
  );
  assert.deepEqual(
    values(countedWorkingDays('Between three and ten working days; zwei bis fünf Arbeitstage')),
    [3, 10, 2, 5],
  );
  assert.deepEqual(values(countedWorkingDays('some working days, the working day, workings')), []);
  assert.deepEqual(
    values(
      numberedWorkingDays('the eleventh working day, the 4th working day, am sechsten Arbeitstag, am 3. Arbeitstag'),
    ),
    [11, 4, 6, 3],
  );
  assert.deepEqual(
    values(
      lastDaysIn(
        'until 2027-03-31, until 31 March 2027, through March 31, 2027, bis 31. März 2027, bis zum 1. Mai 2027',
      ),
    ),
    ['2027-03-31', '2027-03-31', '2027-03-31', '2027-03-31', '2027-05-01'],
  );
  assert.deepEqual(values(firstDaysIn('from 1 December 2026; ab dem 1. Dezember 2026')), ['2026-12-01', '2026-12-01']);
  assert.deepEqual(values(lastDaysIn('until 31 February 2027, until the end, bis morgen')), []);
});

test('a time for a training path that its required steps do not add up to', () => {
  const start = 'handbook/start/new-hire.mdx';
  assert.deepEqual(said(replaced(first, start, 'Plan about two hours', 'Plan 128 minutes'), DAY), []);
  const lines = said(replaced(first, start, 'Plan about two hours', 'Plan 60 to 90 minutes'), DAY);
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(
    lines[0] ?? '',
    /^handbook\/start\/new-hire\.mdx:24 the text says “60 to 90 minutes”, and the required steps of `everyone` add up to 128 minutes, and the required steps of `applied-ai` add up to \d+ minutes\.$/,
  );
});

test('a scenario and an offer of a plan that has ended, by what its facts say', () => {
  const short = 'short: Reported to have ended on 18 June 2026';
  const runs = `      runs:\n        ${short}\n        text: It is gone.\n        basis: inference\n`;
  const file = 'tools/copilot.yaml';
  const ended = (texts: Texts) => replaced(texts, file, /(id: business\n[^]*?facts:\n)/, `$1${runs}`);
  const lines = said(ended(first), DAY);
  assert.ok(lines.length > 0);
  for (const line of lines) {
    assert.match(line, /`copilot\/business`, and tools\/copilot\.yaml says that this ended on 2026-06-18\.$/);
  }
  assert.ok(
    lines.some((line) => /^organization\.yaml:\d+ readers are offered/.test(line)),
    lines.join('\n'),
  );
  assert.deepEqual(said(replaced(ended(first), file, short, short.replace('2026', '2027')), DAY), []);
});

test('times are understood in minutes and hours, as figures and ranges, in English and German', () => {
  const times = (text: string) => durationsIn(text).map(({ value: { from, to } }) => [from, to]);
  assert.deepEqual(times('Plan 75 minutes, or 60 to 90 minutes.'), [
    [75, 75],
    [60, 90],
  ]);
  assert.deepEqual(times('about two hours'), [[105, 135]]);
  assert.deepEqual(times('etwa zwei Stunden, also 120 Minuten'), [
    [105, 135],
    [120, 120],
  ]);
  assert.deepEqual(times('the first hour, a few minutes, the minutes of the meeting'), []);
});
