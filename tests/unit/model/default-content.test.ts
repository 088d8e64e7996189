import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { reportText } from '../../../src/check/report.ts';
import { source } from '../../../src/model/schema/source.ts';
import { requiredMinutesOf } from '../../../src/training/path-summary.ts';

/** The day of the newest review in the default content: read on an earlier one, a review would be in the future. */
const TODAY = '2026-11-28';
const CHECK_CONTENT = new URL('../../../src/check/check-content.ts', import.meta.url).href;
const MAX_OUTPUT = 256 * 1024 * 1024;
const REPOSITORY = /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/;
const SITE = /^https?:\/\/[^/]+\/?$/;

const first = await checkContent(DEFAULT_CONTENT, { today: TODAY });

test('nothing stands against the default content on the day of its newest review', () => {
  assert.equal(reportText(first.problems), '');
  assert.ok(first.handbook);
});

test('sources lead to the page or file that was read, and not to the front page of a repository or a site', () => {
  const roots = (first.handbook?.sources ?? []).filter(({ url }) => url && (REPOSITORY.test(url) || SITE.test(url)));
  assert.deepEqual(
    roots.map(({ id }) => id),
    [],
  );
});

test('the path for everyone takes at most 75 minutes, by what its required steps add up to', () => {
  const everyone = first.handbook?.trainingPaths.find(({ id }) => id === 'everyone');
  assert.ok(everyone);
  const minutes = requiredMinutesOf(everyone.steps);
  assert.ok(minutes > 0 && minutes <= 75, `${minutes} minutes`);
});

test('sources that are copies say of which day, and terms are opened again every three months', () => {
  const sources = first.handbook?.sources ?? [];
  assert.ok(sources.some(({ copied, checked }) => copied !== undefined && copied < checked));
  const rarely = sources.filter(({ kind, recheckMonths }) => kind === 'vendor-terms' && recheckMonths > 3);
  assert.deepEqual(
    rarely.map(({ id }) => id),
    [],
  );
  const young = { ...sources[0], at: undefined, checked: '2026-11-22', copied: '2026-11-23' };
  const { error } = source.safeParse(young);
  assert.match(JSON.stringify(error?.issues), /a copy cannot be younger/);
});

test('reading it again, here or in another process, gives the same value in the same order', async () => {
  const second = await checkContent(DEFAULT_CONTENT, { today: TODAY });
  assert.deepEqual(second, first);
  // This process keeps what it has read of a file; another one has read nothing yet.
  const reading = `
    import { checkContent } from ${JSON.stringify(CHECK_CONTENT)};
    console.log(JSON.stringify(await checkContent(${JSON.stringify(DEFAULT_CONTENT)}, { today: '${TODAY}' })));
  `;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', reading];
  const elsewhere = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
  assert.equal(elsewhere.trimEnd(), JSON.stringify(first));
});

test('the handbook is plain data, so that pages, API and tests can all take it', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(first.handbook)), first.handbook);
});
