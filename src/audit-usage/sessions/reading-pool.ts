import { Worker } from 'node:worker_threads';
import type { SessionFileReading, SessionFileTask } from './read-session-file.ts';
import type { WorkerMessage, WorkerOrder } from './session-worker.ts';

interface Waiting {
  task: SessionFileTask;
  onStart: () => void;
  resolve: (reading: SessionFileReading) => void;
  reject: (error: Error) => void;
}

/** The room for new objects: few of them outlive a line. Without a limit each thread takes up to 48 MB for them. */
const YOUNG_MEGABYTES = 2;

/** Threads that read files at the same time, each one file after another. */
export class ReadingPool {
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[];
  readonly #reading = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  readonly #onBytes: (bytes: number) => void;
  #fault: Error | undefined;

  /**
   * @param script the file that serves as a worker: see `serveSessionFiles`
   * @param count how many threads
   * @param timeZone the one by which days are told
   * @param onBytes called now and then with how much was read since
   */
  constructor(script: URL, count: number, timeZone: string, onBytes: (bytes: number) => void) {
    this.#onBytes = onBytes;
    const workerData: WorkerOrder = { reads: 'sessions', timeZone };
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(script, {
        ...{ workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } },
      });
      worker.on('message', (message: WorkerMessage) => {
        if ('bytes' in message) return this.#onBytes(message.bytes);
        this.#reading.get(worker)?.resolve(message.reading);
        this.#reading.delete(worker);
        this.#idle.push(worker);
        this.#handOut();
      });
      worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error('A thread ended.')));
      this.#idle.push(worker);
      return worker;
    });
  }

  /** Reads a file as soon as a thread is free. @param onStart called when that is */
  read(task: SessionFileTask, onStart: () => void): Promise<SessionFileReading> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, onStart, resolve, reject });
      this.#handOut();
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #handOut(): void {
    if (this.#fault) return this.#fail(this.#fault);
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop();
      const next = this.#waiting.shift();
      if (!worker || !next) return;
      this.#reading.set(worker, next);
      next.onStart();
      worker.postMessage(next.task);
    }
  }

  #fail(error: Error): void {
    this.#fault = error;
    for (const { reject } of [...this.#reading.values(), ...this.#waiting.splice(0)]) reject(error);
    this.#reading.clear();
  }
}
