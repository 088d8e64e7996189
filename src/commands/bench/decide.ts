import { onSlowPage, timeOfClick, timesText } from '../measure/slow-page.ts';

export const name = 'decide';
export const describe = 'the decision page of the last build: from the last choice to the painted answer';

const RUNS = 15;
const AIM_MILLISECONDS = 100;

/** Measures in a real browser, switching the last choice to and fro. */
export const run = () =>
  onSlowPage(async (page, address) => {
    await page.goto(`${address}decide/?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=docs`);
    await page.locator('.answer').waitFor();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1)
      times.push(await timeOfClick(page, `input[name="use"][value="${run % 2 ? 'docs' : 'product-code'}"]`));
    console.log(timesText('choice to painted answer', times, AIM_MILLISECONDS));
  });
