import { spawnSync } from 'node:child_process';
import { sha256 } from '../sha256.ts';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../../basics/plain-error.ts';
import type { ContentFile } from './files.ts';

/** Processor seconds that one file may take to be read. The largest of the default content takes a hundredth of one. */
export const MAX_SECONDS = 3;

/** A file took too long, ended the process that read it, or was left out because several others had failed. */
export type TrialFailure = 'slow' | 'fatal' | 'untried';

/** Describes what decides whether files can be read: the paths of those that cannot, with the reason. */
export type Trial = (files: readonly ContentFile[]) => Map<string, TrialFailure>;

const PROCESS = fileURLToPath(new URL('./trial-process.ts', import.meta.url));
/** Each failure costs seconds: content in which this many files fail waits for its next run with the rest. */
const MAX_FAILURES = 3;
const INTERRUPTIONS: readonly (string | null)[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Holds what was found before, by the digest of the file: the development server reads what has not changed again with each save. */
const known = new Map<string, TrialFailure | undefined>();

/**
 * Reads files in a process of their own, which can be stopped, and whose end is not ours: the parser of Markdown is
 * native code, so nothing stops it from within.
 * @throws PlainError when the trial was interrupted
 */
export const tryReading: Trial = (files) => {
  const untried = files.filter((file) => !known.has(keyOf(file)));
  for (let failures = 0; untried.length > 0 && failures < MAX_FAILURES; failures++) {
    const { passed, failure } = readUntilFailure(untried);
    for (const file of untried.splice(0, passed)) known.set(keyOf(file), undefined);
    const failed = untried.shift();
    if (failed) known.set(keyOf(failed), failure);
  }
  return new Map(
    files.flatMap((file): [string, TrialFailure][] => {
      const failure = untried.includes(file) ? 'untried' : known.get(keyOf(file));
      return failure ? [[file.path, failure]] : [];
    }),
  );
};

const keyOf = ({ path, text = '' }: ContentFile) => sha256(`${path}\n${text}`);

function readUntilFailure(files: readonly ContentFile[]): { passed: number; failure: TrialFailure } {
  const { stdout, signal, error } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--max-old-space-size=1024', PROCESS],
    {
      input: JSON.stringify({ seconds: MAX_SECONDS, files: files.map(({ path, text }) => ({ path, text })) }),
      stdio: ['pipe', 'pipe', 'ignore'],
      // The process watches its processor time itself. This is for a machine on which even that stands still.
      timeout: (MAX_SECONDS + files.length) * 20_000,
      killSignal: 'SIGKILL',
    },
  );
  if (INTERRUPTIONS.includes(signal)) throw new PlainError('Interrupted.');
  if (error && signal === null) throw error;
  const lines = stdout.toString().split('\n').filter(Boolean);
  const isSlow = signal === 'SIGKILL' || lines.at(-1) === 'slow';
  return { passed: lines.filter((line) => line === 'read').length, failure: isSlow ? 'slow' : 'fatal' };
}
