import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { folderSize, sizeText } from '../build/folder-size.ts';
import { readBuildSummary } from '../build/build-summary.ts';
import { costLine } from '../measure/cost-line.ts';
import { chapterId } from '../measure/generated-chapter.ts';
import { writeGeneratedContent } from '../measure/generated-content.ts';
import { measureProgram, type Cost } from '../measure/measure-program.ts';
import { phaseTable } from '../measure/phase-table.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import type { Options } from '../options.ts';
import { CACHE, ROOT } from '../project.ts';

export const name = 'build';
export const describe = 'npm run check and npm run build, with the default content and with generated chapters added';

const DEFAULT_SIZES = '25,1000';
/** Holds the processor seconds that check and build of the default content may take. */
const BUDGETS = { check: 2, build: 6 };

const RUN = join(ROOT, 'src', 'commands', 'run.mjs');
const BUILD = join(ROOT, 'src', 'commands', 'build.ts');

/**
 * Measures check and build, with nothing kept, as somebody at a terminal would run them, and a build after an edit. With --profile each build is
 * made once more and its CPU profile kept.
 */
export async function run({ text, flags }: Options): Promise<void> {
  const sizes = readSizes(text.sizes ?? DEFAULT_SIZES);
  const profile = flags.profile === true;
  await measureContent({ what: 'default content', chapters: 0, profile, budgets: BUDGETS });
  for (const size of sizes)
    await measureContent({ what: `${size.toLocaleString('en')} chapters more`, chapters: size, profile });
}

interface Measurement {
  what: string;
  /** Says how many are generated. */
  chapters: number;
  profile: boolean;
  budgets?: typeof BUDGETS;
}

async function measureContent({ what, chapters, profile, budgets }: Measurement): Promise<void> {
  await withTemporaryFolders(async ({ content, out }) => {
    writeGeneratedContent(content, chapters);
    const again = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out };
    const env = { ...again, HANDBOOK_AFRESH: '1' };
    console.log(costLine(`check, ${what}`, await measureProgram(RUN, ['check'], env), budgets?.check));
    const cost = await measureProgram(RUN, ['build'], env);
    console.log(costLine(`build, ${what}`, cost, budgets?.build));
    const bytes = folderSize(out);
    const { pages, phases = [] } = readBuildSummary() ?? {};
    if (pages) console.log(`${''.padEnd(34)} ${pages} pages, ${sizeText(bytes)}, ${sizeText(bytes / pages)} a page`);
    console.log(phaseTable(phases, cost));
    if (chapters > 0) {
      const edit = await costOfAnEdit(content, again);
      console.log(costLine('build again, one chapter edited', edit));
      console.log(phaseTable(readBuildSummary()?.phases ?? [], edit));
    }
    if (profile) console.log(`CPU profile: ${await profileBuild(env, `build-${chapters}`)}`);
  });
}

/** Returns what a build costs after another one, when a paragraph has been added to one chapter. */
async function costOfAnEdit(content: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  await measureProgram(RUN, ['build'], env);
  appendFileSync(join(content, 'handbook', `${chapterId(1)}.mdx`), '\nOne more paragraph.\n');
  return measureProgram(RUN, ['build'], env);
}

/**
 * Builds with the profiler of Node.
 * @returns the file, which Chrome's developer tools open
 */
async function profileBuild(env: NodeJS.ProcessEnv, name: string): Promise<string> {
  const folder = join(CACHE, 'profiles');
  mkdirSync(folder, { recursive: true });
  const file = `${name}.cpuprofile`;
  await measureProgram('--cpu-prof', [`--cpu-prof-dir=${folder}`, `--cpu-prof-name=${file}`, BUILD], env);
  return join(folder, file);
}

/** "25,1000" → [25, 1000] */
function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new PlainError(`--sizes is "${text}". Give whole numbers joined by commas, like --sizes 25,1000,5000.`);
}
