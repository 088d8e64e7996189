import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { dayFinder } from '../../check-tool/commits/day-finder.ts';
import { isPlainObject } from '../../check-tool/shape.ts';
import { readSessionFile, type SessionFileReading, type SessionFileTask } from './read-session-file.ts';

/** The values that a thread is started with. */
export interface WorkerOrder {
  reads: 'sessions';
  timeZone: string;
}

const isOrder = (value: unknown): value is WorkerOrder =>
  isPlainObject(value) && value.reads === 'sessions' && typeof value.timeZone === 'string';

/** Serves as a thread of a `ReadingPool`, if this is one. Returns whether it is: then there is nothing else to be done. */
export function serveSessionFiles(): boolean {
  if (isMainThread || !parentPort || !isOrder(workerData)) return false;
  const port = parentPort;
  const dayOf = dayFinder(workerData.timeZone);
  port.on('message', (task: SessionFileTask) => {
    void readSessionFile(task, dayOf).then((reading) => port.postMessage(reading, buffersOf(reading)));
  });
  return true;
}

/** The memory that changes hands instead of being copied. */
const buffersOf = ({ sessions }: SessionFileReading): ArrayBuffer[] =>
  sessions.flatMap(({ days }) => days.flatMap(({ records }) => (records ? [records.buffer] : [])));
