import { runTestFiles } from './run-files.ts';
import type { Step } from './step.ts';

const UNIT_SECONDS = 600;
/** Some of them build a site. */
const FILES_SECONDS = 1200;

/** All of tests/unit. Only failures are printed. */
export const unit: Step = {
  name: 'unit',
  title: 'Unit tests (tests/unit)',
  run: () => runTestFiles('tests/unit/**/*.test.ts', UNIT_SECONDS),
};

/** All of tests/files: what the files of the site in dist/ say, looked at without a browser. */
export const files: Step = {
  name: 'files',
  title: 'Files of the site (tests/files)',
  needs: 'build',
  run: () => runTestFiles('tests/files/*.test.ts', FILES_SECONDS),
};
