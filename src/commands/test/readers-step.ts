import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { outputFolder } from '../output-folder.ts';
import { runTestFiles } from './run-files.ts';
import type { Step } from './step.ts';
import { testFiles } from './test-files.ts';

const SECONDS = 600;

/** All of tests/readers: whether the built site answers what its readers come with, whatever content it has. Needs no browser. */
export const readers: Step = {
  name: 'readers',
  title: 'Reader tasks (tests/readers), on the built site',
  needs: 'build',
  run() {
    const folder = outputFolder();
    if (!existsSync(join(folder, 'index.html')))
      throw new PlainError(`There is no build in ${folder}\nRun npm run build first, or the whole of npm test.`);
    return runTestFiles(testFiles('tests/readers/*.test.ts'), { seconds: SECONDS });
  },
};
