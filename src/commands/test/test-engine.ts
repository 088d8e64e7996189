import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { testedContentLine } from '../announce-content.ts';
import type { Options } from '../options.ts';
import { changedFiles } from './changed-files.ts';
import { chosenSteps } from './chosen-steps.ts';
import { memoryFolder } from './memory-folder.ts';
import { build, content, format, lint, types, unused } from './program-step.ts';
import { runSteps } from './run-steps.ts';
import { pages, site } from './site-step.ts';
import { files, unit } from './unit-step.ts';

/**
 * Tests the engine and its default content.
 * @returns the exit code
 */
export async function testEngine({ text, flags }: Options): Promise<number> {
  // Whatever the shell points elsewhere, the tests are about the default content and its build in dist/.
  const isOtherSet = process.env.HANDBOOK_CONTENT !== undefined;
  delete process.env.HANDBOOK_CONTENT;
  delete process.env.HANDBOOK_SITE;
  console.log(testedContentLine(isOtherSet));
  delete process.env.HANDBOOK_OUT;
  // One day for all steps, also when midnight falls between them.
  process.env.HANDBOOK_TODAY = today(DEFAULT_TIME_ZONE);
  const temporary = memoryFolder();
  if (temporary !== undefined) process.env.TMPDIR = temporary;
  const steps = chosenSteps([types, lint, format, unused, content, unit, build, files, pages, site], text.only);
  const changed = flags.changed ? changedFiles() : undefined;
  if (changed?.length === 0)
    console.log('Nothing has changed, so there is nothing to test. npm test tests everything.');
  const { failed } = await runSteps(changed?.length === 0 ? [] : steps, console.log, changed);
  return failed > 0 ? 1 : 0;
}
