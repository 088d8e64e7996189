import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { today } from '../../model/today.ts';
import { contentLine } from '../announce-content.ts';
import type { Options } from '../options.ts';
import { outputFolder } from '../output-folder.ts';
import { chosenSteps } from './chosen-steps.ts';
import { build, content } from './program-step.ts';
import { readers } from './readers-step.ts';
import { runSteps } from './run-steps.ts';

/**
 * Tests the repository in which the command `handbook` was called: its content, that a site can be built of it, and that the site answers
 * what its readers come with. Needs no browser.
 * @returns the exit code
 */
export async function testProject({ text, flags }: Options): Promise<number> {
  if (flags.changed) throw new PlainError('--changed is for a checkout of the engine. npm test takes about a minute.');
  console.log(contentLine('Testing', contentFolder()));
  // One day for all steps, also when midnight falls between them; and one folder, wherever a step runs.
  process.env.HANDBOOK_TODAY ??= today(DEFAULT_TIME_ZONE);
  process.env.HANDBOOK_OUT = outputFolder();
  delete process.env.HANDBOOK_SITE;
  const { failed } = await runSteps(chosenSteps([content, build, readers], text.only), console.log);
  return failed > 0 ? 1 : 0;
}
