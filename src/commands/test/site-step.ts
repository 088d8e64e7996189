import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../model/content-folder.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { CACHE, packageScript, ROOT } from '../project.ts';
import { runScript } from '../run-program.ts';
import { affectedTests, isSiteAffected } from './affected.ts';
import { importGraph } from './imports.ts';
import { testFiles } from './test-files.ts';
import { FAILED, type Step, type Tally, type TestTime } from './step.ts';

const RESULTS = join(CACHE, 'site-tests.json');

/** All of tests/site, in a browser that is found or installed first, on the site in dist/. */
export const site: Step = { name: 'site', title: 'Site tests (tests/site)', needs: 'build', run: runSiteTests };

async function runSiteTests(changed?: readonly string[]): Promise<Tally | undefined> {
  const isWhole = !changed || isSiteAffected(changed);
  const specs = isWhole ? [] : affectedTests(testFiles('tests/site/**/*.spec.ts'), changed, importGraph());
  if (!isWhole && specs.length === 0) return undefined;

  if (!existsSync(join(ROOT, 'dist', 'index.html')))
    throw new PlainError('There is no build in dist/. Run npm run test:site, which builds first.');
  const { path } = await findChromium();
  rmSync(RESULTS, { force: true });
  const { CHROMIUM_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, ...(path && { CHROMIUM_PATH: path }), PLAYWRIGHT_JSON_OUTPUT_FILE: RESULTS };
  const { code, reason } = await runScript(
    packageScript('@playwright/test', 'playwright'),
    ['test', ...specs, '--reporter=line,json'],
    { env },
  );
  if (reason) console.error(reason);
  return tallyOf(RESULTS, code);
}

/** What is read of Playwright's report: describes hold describes and tests; a test has one result, without retries. */
interface Suite {
  suites?: Suite[];
  specs?: { file: string; title: string; tests: { results: { duration: number }[] }[] }[];
}

/** Playwright's own count. An end with an error although no test failed (no server, no tests) is a failure, too. */
function tallyOf(file: string, code: number | null): Tally {
  if (!existsSync(file)) return FAILED;
  const report: Suite & { stats: { expected: number; flaky: number; unexpected: number } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1), times: timesOf(report) };
}

function timesOf({ suites = [], specs = [] }: Suite): TestTime[] {
  const own = specs.map(({ file, title, tests }) => {
    const ms = tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0);
    return { test: `tests/site/${file} › ${title}`, seconds: ms / 1000 };
  });
  return [...own, ...suites.flatMap(timesOf)];
}
