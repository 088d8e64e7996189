import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { imageProblems } from '../../../src/check/image-problems.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { fileFromBytes, readFiles, type ReadFiles } from '../../../src/model/read/files.ts';
import type { ReadResult } from '../../../src/model/read/read-content.ts';
import { reportText } from '../../../src/check/report.ts';

/** The day on which every fixture is read. */
export const TODAY = '2026-11-22';

/** The smallest folder in which every kind of content appears, without a fault. */
export const SOUND = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));

/** One folder for each fault: the files that differ from the sound ones, and the lines that are reported. */
export const FAULTY = fileURLToPath(new URL('../../fixtures/faulty', import.meta.url));

/** The files of a fault that are not content. */
const NOT_CONTENT = ['expected.txt', 'removed.txt', 'author.txt'];

const sound = readFiles(SOUND);

/** The sound files with others in place of or beside them; a file without text is taken away. */
export function soundWith(changes: Record<string, string | undefined>): ReadFiles {
  const kept = sound.files.filter(({ path }) => !Object.hasOwn(changes, path));
  const read = Object.entries(changes).flatMap(([path, text]) =>
    text === undefined ? [] : [fileFromBytes(path, new TextEncoder().encode(text))],
  );
  return {
    files: [...kept, ...read.map(({ file }) => file)],
    problems: [...sound.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/** The sound files with those of a fault laid over them. */
export function withFault(fault: string): ReadFiles {
  const folder = join(FAULTY, fault);
  const overlay = readFiles(folder);
  const removed = readLines(join(folder, 'removed.txt'));
  const paths = new Set(overlay.files.map(({ path }) => path));
  const kept = sound.files.filter(({ path }) => !paths.has(path) && !removed.some((start) => path.startsWith(start)));
  return {
    files: [...kept, ...overlay.files.filter(({ path }) => !NOT_CONTENT.includes(path))],
    problems: overlay.problems,
  };
}

/** The same files with what is found when their images are opened. */
export async function withOpenedImages({ files, problems }: ReadFiles): Promise<ReadFiles> {
  return { files, problems: [...problems, ...(await imageProblems(files))] };
}

/** The lines that a fault must cause, and nothing else. */
export const expectedLines = (fault: string): string[] => readLines(join(FAULTY, fault, 'expected.txt'));

/** Returns the author of a merge request and the files that it changes, where the fault is about that. */
export function requestOf(fault: string): { author?: string; changed?: string[] } {
  const [author, ...changed] = readLines(join(FAULTY, fault, 'author.txt'));
  return author === undefined ? {} : { author, changed };
}

/** The text of a sound file. */
export const soundText = (path: string): string => readFileSync(join(SOUND, path), 'utf8');

export const check = (content: ReadFiles): ReadResult => checkContentFiles(content, { today: TODAY });

/** The handbook that the files make; a test that needs one cannot go on without it. */
export function handbookOf(content: ReadFiles): Handbook {
  const { handbook, problems } = check(content);
  if (!handbook) throw new Error(`The fixture has errors.\n${reportText(problems)}`);
  return handbook;
}

/** The problems as the terminal shows them, without the advice below. */
export function linesOf(problems: Problem[]): string[] {
  const lines = reportText(problems).split('\n');
  return problems.length === 0 ? [] : lines.slice(0, lines.indexOf(''));
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
