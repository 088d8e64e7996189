import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { inParallel } from './overlap.ts';
import { FAILED, type Tally } from './step.ts';

/** More than one a core, so that a core whose files are quick takes another one. */
const SHARDS_A_CORE = 2;

/** Many times what a share takes: a test that leaves something open must not keep the run waiting for ever. */
const SHARD_LIMIT_MS = 25 * 60 * 1000;

/**
 * Runs test files of Node's test runner, in as many processes at a time as there are cores; each takes its share of the
 * files. A process that ends without a count counts as a failure and is named.
 * @param files from the project's folder
 * @param limitSeconds how long one test may take
 * @param processes among how many the files are dealt out: few files that read the same site are quicker in one
 */
export async function runTestFiles(
  files: readonly string[],
  limitSeconds: number,
  processes: number = availableParallelism() * SHARDS_A_CORE,
): Promise<Tally> {
  const shares = sharesOf(files, processes);
  const tallies = await inParallel(shares, (share) => runShard(share, limitSeconds));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    times: tallies.flatMap(({ times = [] }) => times),
  };
}

/** Deals out files like cards: neighbours, which take long for the same reason, come into different shares. */
export function sharesOf<T>(files: readonly T[], count: number): T[][] {
  const shares = Array.from({ length: Math.min(count, files.length) }, (): T[] => []);
  for (const [index, file] of files.entries()) shares[index % shares.length]?.push(file);
  return shares;
}

async function runShard(files: string[], limitSeconds: number): Promise<Tally> {
  const shard = fork(join(ROOT, 'src/commands/test/shard.ts'), [String(limitSeconds * 1000), ...files], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const stop = () => shard.kill();
  const limit = setTimeout(() => shard.kill('SIGKILL'), SHARD_LIMIT_MS);
  process.once('exit', stop);
  let tally: Tally | undefined;
  shard.on('message', (message: Tally) => (tally = message));
  const [code, signal] = (await once(shard, 'exit')) as [number | null, NodeJS.Signals | null];
  process.off('exit', stop);
  clearTimeout(limit);
  if (tally && tally.passed + tally.failed > 0) return tally;
  console.error(`The tests ended early (${signal ?? `exit ${code}`}). They were: ${files.join(' ')}`);
  return FAILED;
}
