import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { inParallel } from './overlap.ts';
import { FAILED, type Tally } from './step.ts';

/**
 * Holds how many files one process runs. Each loads the project anew, which is why they are many; a process with much in its memory takes
 * longer to start a program, git above all, which is why they are not more.
 */
const FILES_A_SHARE = 16;

/** Holds the areas whose tests start most programs: begun last, they would leave the other cores with nothing to do. */
const BEGUN_FIRST = ['records', 'commands'];

/** Many times what a share takes: a test that leaves something open must not keep the run waiting for ever. */
const SHARD_LIMIT_MS = 25 * 60 * 1000;

/** Describes how test files are run. */
export interface HowToRun {
  /** Holds how long one test may take. */
  seconds: number;
  /** Holds how many files a share has at most. */
  filesAShare?: number;
  /** Takes what is printed; this process prints it when left out. */
  output?: NodeJS.WritableStream | undefined;
}

/**
 * Runs test files of Node's test runner, in one more process at a time than there are cores; each takes the next share of the
 * files. A process that ends without a count counts as a failure and is named.
 * @param files from the project's folder
 */
export async function runTestFiles(files: readonly string[], how: HowToRun): Promise<Tally> {
  const shares = slowestFirst(sharesOf(files, how.filesAShare ?? FILES_A_SHARE));
  const tallies = await inParallel(shares, (share) => runShard(share, how));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    times: tallies.flatMap(({ times = [] }) => times),
  };
}

/** Returns the same shares, those of the slowest areas first. */
export function slowestFirst(shares: readonly string[][]): string[][] {
  const place = (share: readonly string[]) => {
    const found = BEGUN_FIRST.findIndex((area) => share.some((file) => areaOf(file) === area));
    return found < 0 ? BEGUN_FIRST.length : found;
  };
  return shares.toSorted((a, b) => place(a) - place(b));
}

const areaOf = (file: string) => file.split('/')[2] ?? '';

/**
 * Cuts a list of test files into shares. Files of one area of the project, the third part of their paths, need the same modules and stay
 * together; small areas share a process, and a large one gets several.
 * @param files in the order of their paths
 * @param most how many files a share has at most
 */
export function sharesOf(files: readonly string[], most: number): string[][] {
  const areas = Map.groupBy(files, areaOf);
  const shares: string[][] = [];
  for (const area of areas.values()) {
    const last = shares.at(-1);
    if (last && last.length + area.length <= most) last.push(...area);
    else shares.push(...evenParts(area, Math.ceil(area.length / most)));
  }
  return shares;
}

function evenParts<T>(all: readonly T[], count: number): T[][] {
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

async function runShard(files: string[], { seconds, output }: HowToRun): Promise<Tally> {
  const printed = output ? 'pipe' : 'inherit';
  const shard = fork(join(ROOT, 'src/commands/test/shard.ts'), [String(seconds * 1000), ...files], {
    cwd: ROOT,
    stdio: ['ignore', printed, printed, 'ipc'],
  });
  if (output) for (const stream of [shard.stdout, shard.stderr]) stream?.pipe(output, { end: false });
  const stop = () => shard.kill();
  const limit = setTimeout(() => shard.kill('SIGKILL'), SHARD_LIMIT_MS);
  process.once('exit', stop);
  let tally: Tally | undefined;
  shard.on('message', (message: Tally) => (tally = message));
  // Only then has everything that it printed come.
  const [code, signal] = (await once(shard, 'close')) as [number | null, NodeJS.Signals | null];
  process.off('exit', stop);
  clearTimeout(limit);
  if (tally && tally.passed + tally.failed > 0) return tally;
  const why = signal ?? `exit ${code}`;
  (output ?? process.stderr).write(`The tests ended early (${why}). They were: ${files.join(' ')}\n`);
  return FAILED;
}
