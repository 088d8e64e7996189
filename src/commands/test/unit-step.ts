import { affectedTests, isSiteAffected } from './affected.ts';
import { importGraph } from './imports.ts';
import { runTestFiles, type HowToRun } from './run-files.ts';
import { testFiles } from './test-files.ts';
import type { Step, Tally } from './step.ts';

const UNIT_SECONDS = 600;
/** Some of them build a site. */
const FILES_SECONDS = 1200;
/** Holds how many of them one process runs: they differ much in how long they take, and share little. */
const FILES_TOGETHER = 4;

/** All of tests/unit. Only failures are printed. */
export const unit: Step = {
  name: 'unit',
  title: 'Unit tests (tests/unit)',
  // Types and code take a single core for their last half minute.
  isReadOnly: true,
  run(changed, output) {
    const all = testFiles('tests/unit/**/*.test.ts');
    return runIfAny(changed ? affectedTests(all, changed, importGraph()) : all, { seconds: UNIT_SECONDS, output });
  },
};

/** All of tests/files and tests/readers: what the files of the site in dist/ say, looked at without a browser. */
export const files: Step = {
  name: 'files',
  title: 'Files of the site (tests/files, tests/readers)',
  needs: 'build',
  run(changed) {
    const all = [...testFiles('tests/files/*.test.ts'), ...testFiles('tests/readers/*.test.ts')];
    const isWhole = !changed || isSiteAffected(changed);
    return runIfAny(isWhole ? all : affectedTests(all, changed, importGraph()), {
      seconds: FILES_SECONDS,
      filesAShare: FILES_TOGETHER,
    });
  },
};

const runIfAny = async (chosen: string[], how: HowToRun): Promise<Tally | undefined> =>
  chosen.length > 0 ? runTestFiles(chosen, how) : undefined;
