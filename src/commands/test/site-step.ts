import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { CACHE, ROOT } from '../project.ts';
import { affectedTests, isSiteAffected } from './affected.ts';
import { FROZEN_CONTENT, frozenSite } from './frozen-site.ts';
import { importGraph } from './imports.ts';
import { runPlaywright } from './run-playwright.ts';
import { testFiles } from './test-files.ts';
import type { Step, Tally } from './step.ts';

/** All of tests/site: whether the engine does for readers what it promises, on content that nobody edits. */
export const site: Step = {
  name: 'site',
  title: 'Site tests (tests/site), on frozen content',
  run: (changed) =>
    runSpecs('site', changed, async () => ({ HANDBOOK_CONTENT: FROZEN_CONTENT, HANDBOOK_OUT: await frozenSite() })),
};

/** All of tests/pages: whether the site in dist/ is what its readers need, whatever content it has. */
export const pages: Step = {
  name: 'pages',
  title: 'Pages (tests/pages), on the site in dist/',
  needs: 'build',
  run: (changed) => runSpecs('pages', changed, siteInDist),
};

/** Runs specs of a folder of tests, in a browser that is found or installed first. */
async function runSpecs(
  name: string,
  changed: readonly string[] | undefined,
  tested: () => Promise<NodeJS.ProcessEnv>,
): Promise<Tally | undefined> {
  const folder = `tests/${name}`;
  const all = testFiles(`${folder}/**/*.spec.ts`);
  const specs = !changed || isSiteAffected(changed) ? all : affectedTests(all, changed, importGraph());
  if (specs.length === 0) return undefined;

  const settings = await tested();
  const { path } = await findChromium();
  const { CHROMIUM_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, ...settings, ...(path && { CHROMIUM_PATH: path }) };
  const results = join(CACHE, `${name}-tests.json`);
  return runPlaywright({ specs, folder: 'tests', results, reporter: 'line', env });
}

async function siteInDist(): Promise<NodeJS.ProcessEnv> {
  if (!existsSync(join(ROOT, 'dist', 'index.html')))
    throw new PlainError('There is no build in dist/. Run npm run test:site, which builds first.');
  return {};
}
