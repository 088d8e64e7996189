import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { folderSize, sizeText } from '../build/folder-size.ts';
import { readBuildSummary } from '../build/build-summary.ts';
import { costLine } from '../measure/cost-line.ts';
import { writeGeneratedContent } from '../measure/generated-content.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import type { Options } from '../options.ts';
import { ROOT } from '../project.ts';

export const name = 'build';
export const describe = 'npm run check and npm run build, with the default content and with generated chapters added';

const DEFAULT_SIZES = '25,1000';
// Promised in the project's quality bars, on two cores.
const CHECK_BUDGET_SECONDS = 2;
const BUILD_BUDGET_SECONDS = 15;

const RUN = join(ROOT, 'src', 'commands', 'run.mjs');

/** Measures check and build, from an empty cache, as somebody at a terminal would run them. */
export async function run({ text }: Options): Promise<void> {
  const sizes = readSizes(text.sizes ?? DEFAULT_SIZES);
  await measureContent('default content', 0, { check: CHECK_BUDGET_SECONDS, build: BUILD_BUDGET_SECONDS });
  for (const size of sizes) await measureContent(`${size.toLocaleString('en')} chapters more`, size);
}

async function measureContent(
  what: string,
  chapters: number,
  budget: { check?: number; build?: number } = {},
): Promise<void> {
  await withTemporaryFolders(async ({ content, out }) => {
    writeGeneratedContent(content, chapters);
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out };
    console.log(costLine(`check, ${what}`, await measureProgram(RUN, ['check'], env), budget.check));
    console.log(costLine(`build, ${what}`, await measureProgram(RUN, ['build'], env), budget.build));
    const bytes = folderSize(out);
    const { pages } = readBuildSummary() ?? {};
    if (pages) console.log(`${''.padEnd(34)} ${pages} pages, ${sizeText(bytes)}, ${sizeText(bytes / pages)} a page`);
  });
}

/** "25,1000" → [25, 1000] */
function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new PlainError(`--sizes is "${text}". Give whole numbers joined by commas, like --sizes 25,1000,5000.`);
}
