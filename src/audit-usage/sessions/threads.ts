import * as os from 'node:os';

/** Reading fewer bytes takes less time than starting threads does. */
const LITTLE = 100_000_000;

/** Each thread takes 20 to 30 MB; with two of them 10 GB are read in less than 200 MB, whatever else the run needs. */
const MOST = 2;

/** Returns the processors that this process may use; Node before 18.14 knows only how many there are. */
const processorsHere = () =>
  typeof os.availableParallelism === 'function' ? os.availableParallelism() : os.cpus().length;

/**
 * Returns how many threads read files best; 1 when that is the one that is running already.
 * @param files how many files there are
 * @param bytes how much they hold together
 */
export const threadsFor = (files: number, bytes: number, processors = processorsHere()): number =>
  bytes < LITTLE ? 1 : Math.max(1, Math.min(files, processors, MOST));
