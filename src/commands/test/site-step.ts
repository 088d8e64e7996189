import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { CACHE, ROOT } from '../project.ts';
import { affectedTests, isSiteAffected } from './affected.ts';
import { importGraph } from './imports.ts';
import { runPlaywright } from './run-playwright.ts';
import { testFiles } from './test-files.ts';
import type { Step, Tally } from './step.ts';

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
  const { CHROMIUM_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, ...(path && { CHROMIUM_PATH: path }) };
  return runPlaywright({ specs, folder: 'tests/site', results: RESULTS, reporter: 'line', env });
}
