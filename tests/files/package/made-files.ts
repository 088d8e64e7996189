import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completeAnswers } from '../../../src/commands/new/answers.ts';
import type { EnginePackage } from '../../../src/commands/new/engine.ts';
import { newContent, type NewFile } from '../../../src/commands/new/new-content.ts';
import { repositoryFiles } from '../../../src/commands/new/repository-files.ts';
import { STARTING_POINTS } from '../../../src/commands/new/starting-points.ts';

/** The day on which the repositories of tests are made, and on which they are read. */
export const MADE_ON = '2026-11-29';

/** The files of a new repository as `npm run new -- --yes` makes them, for GitHub. */
export async function madeFiles(start: string, engine: EnginePackage): Promise<NewFile[]> {
  const point = STARTING_POINTS.find(({ id }) => id === start);
  if (!point) throw new Error(`There is no starting point ${start}.`);
  const answers = await completeAnswers({ start, host: 'github' }, async (_, usual) => usual);
  const content = newContent(point, answers, MADE_ON).map(({ path, text }) => ({ path: `content/${path}`, text }));
  return [...repositoryFiles(point, answers, engine), ...content];
}

/** Writes files below a folder. */
export function writeAll(folder: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
