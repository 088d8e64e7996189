import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { CACHE, packageScript, PROJECT, ROOT } from '../project.ts';
import { runScript, type ProgramOptions } from '../run-program.ts';
import { isBuildNeeded, isSiteAffected } from './affected.ts';
import { FAILED, PASSED, type Step } from './step.ts';

interface Program extends Pick<ProgramOptions, 'isOwnCommand'>, Pick<Step, 'isReadOnly'> {
  /** True when a change of these files can affect the outcome; every change can, when left out. */
  isAffected?: (changed: readonly string[]) => boolean;
}

/** A step that is one program: it passes when the program ends with 0. */
function programStep(
  name: string,
  title: string,
  script: () => string,
  args: () => string[],
  { isAffected = () => true, isReadOnly = false, isOwnCommand = false }: Program = {},
): Step {
  const run: Step['run'] = async (changed, output) => {
    if (changed && !isAffected(changed)) return undefined;
    const cwd = isOwnCommand ? PROJECT : ROOT;
    const { code, reason } = await runScript(script(), args(), { cwd, isOwnCommand, ...(output && { output }) });
    if (reason) (output ?? process.stderr).write(`${reason}\n`);
    return code === 0 ? PASSED : FAILED;
  };
  return { name, title, isReadOnly, run };
}

/** A step that is one of our own commands. */
function commandStep(name: string, title: string, command: string, how: Omit<Program, 'isOwnCommand'>): Step {
  const script = () => join(ROOT, 'src', 'commands', `${command}.ts`);
  return programStep(name, title, script, () => [], { isOwnCommand: true, ...how });
}

/**
 * The file in which prettier notes what it found formatted, by content and options. Of its plugins it notes no version, so other packages
 * get another file.
 */
const formattedFiles = () =>
  join(CACHE, `formatted-${sha256(readFileSync(join(ROOT, 'package-lock.json'))).slice(0, 12)}`);

export const format = programStep(
  'format',
  'Formatting (prettier)',
  () => packageScript('prettier'),
  () => ['--check', '.', '--cache', '--cache-strategy', 'content', '--cache-location', formattedFiles()],
  {
    isReadOnly: true,
  },
);
// Reads every module and test besides the components and pages, so that the compiler need not run on its own.
export const types = programStep(
  'types',
  'Types (astro check)',
  () => packageScript('astro'),
  () => ['check'],
  {
    isReadOnly: true,
    isAffected: (changed) => changed.some((file) => !/^content\/|\.(?:md|css)$/.test(file)),
  },
);
const IS_CODE = /\.(?:ts|mjs|astro|mdx)$|^package(?:-lock)?\.json$/;
export const lint = programStep(
  'lint',
  'Code (eslint)',
  () => packageScript('eslint'),
  () => ['.'],
  {
    isReadOnly: true,
    isAffected: (changed) => changed.some((file) => IS_CODE.test(file)),
  },
);
export const unused = programStep(
  'unused',
  'What nothing uses (knip)',
  () => packageScript('knip'),
  () => [],
  {
    isReadOnly: true,
    isAffected: (changed) => changed.some((file) => IS_CODE.test(file)),
  },
);
export const content = commandStep('content', 'Content (npm run check)', 'check', {
  isReadOnly: true,
  isAffected: isSiteAffected,
});
export const build = commandStep('build', 'Build (npm run build)', 'build', { isAffected: isBuildNeeded });
