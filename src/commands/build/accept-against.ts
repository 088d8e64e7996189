import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { earlierState } from '../../change-report/before/earlier-state.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { workingDirectory } from '../../model/working-directory.ts';

/**
 * Returns what HANDBOOK_AGAINST names, for a build that shows what the content changes; nothing where it is not set. A path
 * becomes absolute, so that it means the same to a program that runs elsewhere.
 * @throws PlainError when it is set to nothing
 */
export function againstSetting(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const against = env.HANDBOOK_AGAINST;
  if (against === undefined) return undefined;
  if (against.trim() === '')
    throw new PlainError('HANDBOOK_AGAINST is set to nothing. Give what to compare with, such as main, or unset it.');
  const path = resolve(workingDirectory(env), against);
  return existsSync(path) ? path : against;
}

/**
 * Looks before a build whether there is what HANDBOOK_AGAINST names.
 * @throws PlainError when there is not
 */
export async function acceptAgainst(): Promise<void> {
  const against = againstSetting();
  if (against === undefined) return;
  await earlierState(against, contentFolder());
  console.log('HANDBOOK_AGAINST is set, so this site is a preview: /changes/preview/ says what the change does.');
}
