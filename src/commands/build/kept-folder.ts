import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE } from '../project.ts';

/**
 * The folder in which builds keep what the next one need not make again. With HANDBOOK_AFRESH it is an empty one that goes
 * when this process ends: then nothing of an earlier build is used.
 */
export function keptFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (!env.HANDBOOK_AFRESH) return CACHE;
  const folder = mkdtempSync(join(tmpdir(), 'handbook-afresh-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
