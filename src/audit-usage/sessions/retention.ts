import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject } from './line-object.ts';

const settings = async (folder: string) =>
  lineObject(await readFile(join(folder, 'settings.json')).catch(() => Buffer.from(''))) ?? {};

/** Says how long Claude Code keeps sessions, by the settings in its folder. */
export async function claudeRetention(folder: string): Promise<string> {
  const { cleanupPeriodDays: days } = await settings(folder);
  const sweeps = 'it clears them by the age of their files, and not every day';
  return typeof days === 'number'
    ? `Set to keep sessions for ${days} days (cleanupPeriodDays); ${sweeps}.`
    : `Keeps sessions for 30 days unless cleanupPeriodDays is set, and here it is not; ${sweeps}.`;
}

/** Says how long Gemini CLI keeps sessions, by the settings in its folder. */
export async function geminiRetention(folder: string): Promise<string> {
  const kept = objectAt(objectAt(await settings(folder), 'general'), 'sessionRetention');
  const age = textAt(kept, 'maxAge');
  if (kept.enabled === false) return 'Set to keep sessions for good (general.sessionRetention).';
  return age !== null && /^\d+[hdwm]$/.test(age)
    ? `Set to keep sessions for ${age} (general.sessionRetention.maxAge).`
    : 'Keeps sessions for 30 days unless general.sessionRetention is set, and here it is not.';
}
