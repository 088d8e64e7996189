import { join } from 'node:path';
import { checklistPath } from '../../model/paths.ts';
import { CHECKLIST_ID, itemId, writeGeneratedChecklist } from '../measure/generated-checklist.ts';
import { generatedSetting, writeGeneratedContent } from '../measure/generated-content.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { onSlowPage, timeOfClick, timesText } from '../measure/slow-page.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import { ROOT } from '../project.ts';

const ITEMS = 200;
const RUNS = 25;
const AIM_MILLISECONDS = 50;

export const name = 'tick';
export const describe = `a generated self-assessment of ${ITEMS} items: from a tick to its painted feedback`;

/** Builds the default content with a long checklist, ticks half of it, and measures the next ticks. */
export const run = () =>
  withTemporaryFolders(async ({ content, out }) => {
    writeGeneratedContent(content, 0);
    writeGeneratedChecklist(content, ITEMS, generatedSetting());
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out };
    await measureProgram(join(ROOT, 'src', 'commands', 'run.mjs'), ['build'], env);
    await onSlowPage(async (page, address) => {
      await page.goto(new URL(checklistPath(CHECKLIST_ID).slice(1), address).href);
      const box = (number: number) => `[id="tick.${itemId(number)}"]`;
      for (let number = 1; number <= ITEMS / 2; number += 1) await timeOfClick(page, box(number));
      const times: number[] = [];
      for (let run = 1; run <= RUNS; run += 1) times.push(await timeOfClick(page, box(ITEMS / 2 + run)));
      console.log(timesText(`tick to painted feedback, ${ITEMS} items`, times, AIM_MILLISECONDS));
    }, env);
  });
