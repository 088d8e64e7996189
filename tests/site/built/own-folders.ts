import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE } from '../../../src/commands/project.ts';

/** Gives a test a folder for a site of its own, beside what builds keep, and removes it afterwards. */
export async function withFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(CACHE, `${name}-${process.pid}`);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives a test a folder outside the project for content of its own and removes it afterwards. */
export async function withContent<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  try {
    return await work(join(parent, 'content'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
