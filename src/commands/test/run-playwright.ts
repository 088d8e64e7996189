import { existsSync, readFileSync, rmSync } from 'node:fs';
import { packageScript } from '../project.ts';
import { runScript } from '../run-program.ts';
import { FAILED, type Tally, type TestTime } from './step.ts';

export interface PlaywrightRun {
  /** The configuration, which says where the tests are; the project's own when left out. */
  config?: string;
  /** The folder of the tests, from the project's folder. */
  folder: string;
  /** The files to run; all of them when there are none. */
  specs?: readonly string[];
  /** The file that takes Playwright's account of the run. */
  results: string;
  /** Says what is printed meanwhile. */
  reporter: 'line' | 'list';
  env: NodeJS.ProcessEnv;
}

/** Runs tests with Playwright. */
export async function runPlaywright({
  config,
  folder,
  specs = [],
  results,
  reporter,
  env,
}: PlaywrightRun): Promise<Tally> {
  rmSync(results, { force: true });
  const chosen = config === undefined ? [] : ['--config', config];
  const { code, reason } = await runScript(
    packageScript('@playwright/test', 'playwright'),
    ['test', ...specs, `--reporter=${reporter},json`, ...chosen],
    // Our Node runs TypeScript as it is; Playwright would translate every file of the project again, in every run.
    { env: { ...env, PW_DISABLE_TS_ESM: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: results } },
  );
  if (reason) console.error(reason);
  return tallyOf(results, folder, code);
}

/** Describes what is read of Playwright's report: describes hold describes and tests; a test has one result, without retries. */
interface Suite {
  suites?: Suite[];
  specs?: { file: string; title: string; tests: { results: { duration: number }[] }[] }[];
}

/** Playwright's own count. An end with an error although no test failed (no server, no tests) is a failure, too. */
function tallyOf(file: string, folder: string, code: number | null): Tally {
  if (!existsSync(file)) return FAILED;
  const report: Suite & { stats: { expected: number; flaky: number; unexpected: number } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1), times: timesOf(report, folder) };
}

function timesOf({ suites = [], specs = [] }: Suite, folder: string): TestTime[] {
  const own = specs.map(({ file, title, tests }) => {
    const ms = tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0);
    return { test: `${folder}/${file} › ${title}`, seconds: ms / 1000 };
  });
  return [...own, ...suites.flatMap((suite) => timesOf(suite, folder))];
}
