import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { havePrograms } from '../browsers/have-programs.ts';
import { onPath } from '../browsers/on-path.ts';
import { installIfNeeded } from '../bootstrap/install.mjs';
import { runTestFiles } from '../test/run-files.ts';
import type { Step, Tally } from '../test/step.ts';
import { testFiles } from '../test/test-files.ts';
import { CHECKER_FOLDER } from './check-pages.ts';

const LIMIT_SECONDS = 600;

/** The W3C's checker on every page in dist/. It needs Java, hence not a part of npm test, which checks HTML by html-validate. */
export const html: Step = { name: 'html', title: "Valid HTML (the W3C's checker)", needs: 'build', run: checkHtml };

async function checkHtml(): Promise<Tally> {
  process.env.HANDBOOK_JAVA = await java();
  installIfNeeded(CHECKER_FOLDER, "the W3C's checker (about 31 MB)");
  return runTestFiles(testFiles('tests/browsers/html/*.test.ts'), { seconds: LIMIT_SECONDS });
}

/** The Java of JAVA_HOME, else the first on the PATH, else Debian's. */
async function java(): Promise<string> {
  const named = join(process.env.JAVA_HOME ?? '', 'bin', 'java');
  if (process.env.JAVA_HOME && existsSync(named)) return named;
  await havePrograms({
    programs: ['java'],
    debian: 'default-jre-headless',
    reason:
      "NOT TESTED: valid HTML. The W3C's checker needs Java 11 or later: apt-get install default-jre-headless (Debian).",
  });
  return onPath(['java'])[0] ?? 'java';
}
