import { join } from 'node:path';
import { packageScript, ROOT } from '../project.ts';
import { runScript } from '../run-program.ts';
import { FAILED, PASSED, type Step } from './step.ts';

/** A step that is one program: it passes when the program ends with 0. */
function programStep(name: string, title: string, script: () => string, args: string[]): Step {
  const run = async () => {
    const { code, reason } = await runScript(script(), args);
    if (reason) console.error(reason);
    return code === 0 ? PASSED : FAILED;
  };
  return { name, title, run };
}

const command = (name: string) => () => join(ROOT, 'src', 'commands', `${name}.ts`);

export const format = programStep('format', 'Formatting (prettier)', () => packageScript('prettier'), ['--check', '.']);
// Reads every module and test besides the components and pages, so that the compiler need not run on its own.
export const types = programStep('types', 'Types (astro check)', () => packageScript('astro'), ['check']);
export const content = programStep('content', 'Content (npm run check)', command('check'), []);
export const build = programStep('build', 'Build (npm run build)', command('build'), []);
