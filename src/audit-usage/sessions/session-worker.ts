import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { dayFinder } from '../../check-tool/commits/day-finder.ts';
import { isPlainObject } from '../../check-tool/shape.ts';
import { readSessionFile, type SessionFileReading, type SessionFileTask } from './read-session-file.ts';

/** The values that a thread is started with. */
export interface WorkerOrder {
  reads: 'sessions';
  timeZone: string;
}

/** The messages of a thread: what a file held, or how much was read meanwhile. */
export type WorkerMessage = { reading: SessionFileReading } | { bytes: number };

/** A thread tells of so many bytes at a time. */
const STEP = 64_000_000;

const isOrder = (value: unknown): value is WorkerOrder =>
  isPlainObject(value) && value.reads === 'sessions' && typeof value.timeZone === 'string';

/** Serves as a thread of a `ReadingPool`, if this is one. Returns whether it is: then there is nothing else to be done. */
export function serveSessionFiles(): boolean {
  if (isMainThread || !parentPort || !isOrder(workerData)) return false;
  const port = parentPort;
  const dayOf = dayFinder(workerData.timeZone);
  const send = (message: WorkerMessage, buffers: ArrayBuffer[] = []) => port.postMessage(message, buffers);
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    if (read < STEP) return;
    send({ bytes: read });
    read = 0;
  };
  port.on('message', (task: SessionFileTask) => {
    void readSessionFile(task, dayOf, onBytes).then((reading) => send({ reading }, buffersOf(reading)));
  });
  return true;
}

/** The memory that changes hands instead of being copied. */
const buffersOf = ({ sessions }: SessionFileReading): ArrayBuffer[] =>
  sessions.flatMap(({ days }) => days.flatMap(({ records }) => (records ? [records.buffer] : [])));
