import { join } from 'node:path';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { folderSize, sizeText } from '../build/folder-size.ts';
import { costLine } from '../measure/cost-line.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { LARGE, multiplied } from '../measure/organization/counts.ts';
import { writeOrganization } from '../measure/organization/write-organization.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import { ROOT } from '../project.ts';

export const name = 'check';
export const describe = 'npm run check on the generated organisation of "large", and on twice and four times as much';

/** Holds what may be spent on the organisation of "large". */
const BUDGET_SECONDS = 5;
const TIMES = [1, 2, 4];

/** Measures the check at sizes that double, with what a megabyte of content costs at each: the same, where it grows linearly. */
export async function run(): Promise<void> {
  for (const times of TIMES)
    await withTemporaryFolders(async ({ content }) => {
      writeOrganization(content, multiplied(LARGE, times), today(DEFAULT_TIME_ZONE));
      const env = { ...process.env, HANDBOOK_CONTENT: content };
      const cost = await measureProgram(join(ROOT, 'src', 'commands', 'run.mjs'), ['check'], env);
      const bytes = folderSize(content);
      const perMegabyte =
        cost.cpuSeconds === undefined ? '' : `, ${(cost.cpuSeconds / (bytes / 1e6)).toFixed(2)} s CPU a MB`;
      console.log(costLine(`check, ${times} ×`, cost, times === 1 ? BUDGET_SECONDS : undefined));
      console.log(`${''.padEnd(34)} ${sizeText(bytes)} of content${perMegabyte}`);
    });
}
