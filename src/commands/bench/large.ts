import { join } from 'node:path';
import { readBuildSummary } from '../build/build-summary.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { costLine } from '../measure/cost-line.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { LARGE } from '../measure/organization/counts.ts';
import { writeOrganization } from '../measure/organization/write-organization.ts';
import { pageSizes, sizeLine } from '../measure/page-sizes.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import type { Options } from '../options.ts';
import { ROOT } from '../project.ts';

export const name = 'large';
export const describe =
  'check, build and page sizes of a generated organisation fifty times as large as the default content';

const RUN = join(ROOT, 'src', 'commands', 'run.mjs');
const CHECK_BUDGET_SECONDS = 5;
const BUILD_BUDGET_SECONDS = 60;
const LARGEST = 20;

/** Measures check and build with nothing kept, and lists the largest pages. */
export async function run({ text }: Options): Promise<void> {
  const versions = versionsIn(text.versions);
  await withTemporaryFolders(async ({ content, out }) => {
    writeOrganization(content, { ...LARGE, versions }, today(DEFAULT_TIME_ZONE));
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out, HANDBOOK_AFRESH: '1' };
    console.log(costLine('check', await measureProgram(RUN, ['check'], env), CHECK_BUDGET_SECONDS));
    console.log(costLine('build', await measureProgram(RUN, ['build'], env), BUILD_BUDGET_SECONDS));
    console.log(`${readBuildSummary()?.pages ?? 'No'} pages. The largest:`);
    for (const page of pageSizes(out).slice(0, LARGEST)) console.log(sizeLine(page));
  });
}

/** Two numbers of versions tell what one more costs. More versions than rules would have none to add. */
function versionsIn(given: string | undefined): number {
  const versions = Number(given ?? LARGE.versions);
  if (!Number.isSafeInteger(versions) || versions < 1 || versions > LARGE.rules)
    throw new PlainError(`--versions takes a number from 1 to ${LARGE.rules}, not "${given}".`);
  return versions;
}
