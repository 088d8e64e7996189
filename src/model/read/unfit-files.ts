import { problem, type Problem } from '../problem.ts';
import { excessOf, namedExcess } from './excess.ts';
import type { ContentFile } from './files.ts';
import { mergeConflict } from './merge-conflict.ts';
import type { FileForm } from './kind-of-file.ts';
import { markOf, readingCost } from './reading-cost.ts';
import { beyondLimits } from './text-limits.ts';
import { MAX_SECONDS, type Trial, type TrialFailure } from './trial.ts';

/** Holds what is read at once, in milliseconds of the worst case. Files beyond it are tried first, in a process of their own. */
export const AT_ONCE = 1000;

/**
 * Holds what all files together may cost, in milliseconds of the worst case: a hundred times the default content. A limit for each
 * file alone would let a thousand of them hold up whatever checks them.
 */
export const MAX_TOTAL_MILLISECONDS = 120_000;

/** A content file, and how its text is to be read. */
type Readable = ContentFile & { form: FileForm };

/** The files that are not parsed, and why. */
export interface Unfit {
  paths: ReadonlySet<string>;
  problems: Problem[];
}

/** Finds the content files that are not parsed: halfway through a merge, beyond a limit, too slow, fatal to the parser, or too much altogether. */
export function unfitFiles(files: readonly Readable[], trial: Trial): Unfit {
  const unfit = new Map<string, Problem>();
  const readable: Costed[] = [];
  for (const file of files) {
    const { path, text, form } = file;
    if (text === undefined) continue;
    const beyond = mergeConflict(path, text) ?? beyondLimits(path, text, form);
    if (beyond) unfit.set(path, beyond);
    else readable.push({ ...file, milliseconds: readingCost(text, form).milliseconds });
  }
  const excess = beyondTogether(readable);
  const left = new Set(excess.map(({ path }) => path));
  const costly = readable.filter(({ path, milliseconds }) => milliseconds > AT_ONCE && !left.has(path));
  const failures = costly.length > 0 ? trial(costly) : new Map<string, TrialFailure>();
  for (const file of costly) {
    const failure = failures.get(file.path);
    if (failure) unfit.set(file.path, failed(file, failure));
  }
  return { paths: new Set([...unfit.keys(), ...left]), problems: [...unfit.values(), ...tooMuch(excess)] };
}

type Costed = Readable & { milliseconds: number };

/** No file takes longer than its trial. */
const beyondTogether = (files: readonly Costed[]) =>
  excessOf(files, ({ milliseconds }) => Math.min(milliseconds, MAX_SECONDS * 1000), MAX_TOTAL_MILLISECONDS);

const TOO_MUCH = `all files together may take more than ${MAX_TOTAL_MILLISECONDS / 1000} seconds to read. This one is among those that cost most, and was not read.`;

const tooMuch = (excess: readonly Costed[]): Problem[] =>
  namedExcess(excess, TOO_MUCH).map(([{ path }, message]) =>
    problem('too-complex', { file: path, line: 1, column: 1 }, message),
  );

const WORDS: Record<TrialFailure, string> = {
  slow: `reading this file takes more than ${MAX_SECONDS} seconds`,
  fatal: 'reading this file ends the program that reads it',
  untried: 'this file was not read, because others that are as costly could not be read',
};

function failed({ path, text = '', form }: Readable, failure: TrialFailure): Problem {
  const cost = readingCost(text, form);
  const { mark, count } = markOf(text, cost) ?? { mark: '', count: 0 };
  const where = cost.line === undefined ? 'the file holds' : 'the paragraph that starts here costs most, with';
  const why = count > 0 ? `: ${where} ${count.toLocaleString('en-US')} times ${mark}` : '';
  return problem('too-complex', { file: path, line: cost.line ?? 1, column: 1 }, `${WORDS[failure]}${why}.`);
}
