import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import { today } from '../model/today.ts';
import { readerTasks } from './browsers/reader-tasks.ts';
import { html } from './html-checker/html-step.ts';
import { testedContentLine } from './announce-content.ts';
import { runCommand } from './run-command.ts';
import { chosenSteps } from './test/chosen-steps.ts';
import { build } from './test/program-step.ts';
import { runSteps } from './test/run-steps.ts';

await runCommand('test:browsers', async ({ text }) => {
  // As npm test: always the default content, built into dist/, on one day.
  const isOtherSet = process.env.HANDBOOK_CONTENT !== undefined;
  delete process.env.HANDBOOK_CONTENT;
  delete process.env.HANDBOOK_SITE;
  console.log(testedContentLine(isOtherSet));
  delete process.env.HANDBOOK_OUT;
  process.env.HANDBOOK_TODAY = today(DEFAULT_TIME_ZONE);
  const chosen = chosenSteps([html, readerTasks('chromium'), readerTasks('firefox'), readerTasks('webkit')], text.only);
  const { failed } = await runSteps([build, ...chosen], console.log);
  return failed > 0 ? 1 : 0;
});
