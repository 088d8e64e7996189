import { problem, type Problem } from '../problem.ts';
import type { ContentFile } from './files.ts';
import type { FileForm } from './kind-of-file.ts';
import { markOf, readingCost } from './reading-cost.ts';
import { beyondLimits } from './text-limits.ts';
import { MAX_SECONDS, type Trial, type TrialFailure } from './trial.ts';

/** What is read at once, in milliseconds of the worst case. Files beyond it are tried first, in a process of their own. */
const AT_ONCE = 1000;

/** A content file, and how its text is to be read. */
type Readable = ContentFile & { form: FileForm };

/** Why content files are not parsed, by path: beyond a limit, too slow, or fatal to the parser. */
export function unfitFiles(files: readonly Readable[], trial: Trial): Map<string, Problem> {
  const unfit = new Map<string, Problem>();
  const costly: Readable[] = [];
  for (const file of files) {
    const { path, text, form } = file;
    if (text === undefined) continue;
    const beyond = beyondLimits(path, text, form);
    if (beyond) unfit.set(path, beyond);
    else if (readingCost(text, form).milliseconds > AT_ONCE) costly.push(file);
  }
  const failures = costly.length > 0 ? trial(costly) : new Map<string, TrialFailure>();
  for (const file of costly) {
    const failure = failures.get(file.path);
    if (failure) unfit.set(file.path, failed(file, failure));
  }
  return unfit;
}

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
