import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** Describes where an entry is in the file, and what belongs to it. */
interface Entry {
  at: number;
  length: number;
  /** The SHA-256 of its bytes. */
  digest: string;
  about?: string;
}

/** Describes what was kept under a name. */
export interface KeptEntry {
  bytes: Buffer;
  /** The note about it. */
  about?: string;
}

/** Holds how many characters at the end of the file say where the list of its entries begins. */
const TRAILER = 16;

/**
 * Holds what one build keeps for the next, in one file: thousands of files of their own would take longer to make than what is in them. An
 * entry is taken only as it was written, and what a build has neither taken nor added is gone after it. The file is replaced
 * whole when the build ends: one that is interrupted keeps nothing, and loses nothing.
 */
export class KeptEntries {
  readonly #file: string | undefined;
  readonly #unfinished: string;
  readonly #old: Map<string, Entry>;
  readonly #used = new Map<string, Entry>();
  readonly #added = new Map<string, Entry>();
  #input: number | undefined;
  #output: number | undefined;
  #end = 0;
  #isWritable: boolean;

  /** @param file where the entries are; made when it does not exist. One that is damaged counts as empty; without one nothing is kept. */
  constructor(file: string | undefined) {
    this.#file = file;
    this.#unfinished = `${file}.${process.pid}`;
    this.#isWritable = file !== undefined;
    this.#input = file === undefined ? undefined : opened(file);
    this.#old = this.#input === undefined ? new Map() : entriesOf(this.#input);
  }

  /** Returns what an earlier build, or this one, has kept under a name. */
  find(name: string): KeptEntry | undefined {
    const entry = this.#old.get(name);
    const bytes = entry && this.#input !== undefined ? readPart(this.#input, entry.at, entry.length) : undefined;
    if (!entry || !bytes || sha256(bytes) !== entry.digest) return undefined;
    this.#used.set(name, entry);
    return { bytes, ...(entry.about !== undefined && { about: entry.about }) };
  }

  /** Keeps bytes under a name. Where nothing can be written, nothing is kept. */
  add(name: string, bytes: Uint8Array, about?: string): void {
    const digest = sha256(bytes);
    this.#write(bytes, (at) =>
      this.#added.set(name, { at, length: bytes.length, digest, ...(about !== undefined && { about }) }),
    );
  }

  /** Ends the build: from now on the file has what was taken and what was added. */
  close(): void {
    const isSame = this.#added.size === 0 && this.#used.size === this.#old.size;
    if (!isSame) this.#replace();
    if (this.#input !== undefined) closeSync(this.#input);
    if (this.#output !== undefined) closeSync(this.#output);
    this.#input = this.#output = undefined;
    try {
      if (this.#file !== undefined && this.#isWritable && !isSame) renameSync(this.#unfinished, this.#file);
      else rmSync(this.#unfinished, { force: true });
    } catch {
      // Somebody has the file open, on a system where it cannot be replaced then.
    }
  }

  #replace(): void {
    for (const [name, entry] of this.#used) {
      if (this.#added.has(name) || this.#input === undefined) continue;
      const bytes = readPart(this.#input, entry.at, entry.length);
      if (bytes) this.#write(bytes, (at) => this.#added.set(name, { ...entry, at }));
    }
    this.#write(Buffer.from(JSON.stringify([...this.#added])), (at) => {
      const trailer = Buffer.from(String(at).padStart(TRAILER));
      this.#write(trailer, () => undefined);
    });
  }

  #write(bytes: Uint8Array, written: (at: number) => void): void {
    if (!this.#isWritable) return;
    try {
      if (this.#output === undefined) {
        mkdirSync(dirname(this.#unfinished), { recursive: true });
        this.#output = openSync(this.#unfinished, 'w');
      }
      const at = this.#end;
      for (let done = 0; done < bytes.length;) done += writeSync(this.#output, bytes, done);
      this.#end += bytes.length;
      written(at);
    } catch {
      // A copy of the project that cannot be written to, or a full disk.
      this.#isWritable = false;
    }
  }
}

function opened(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

function entriesOf(input: number): Map<string, Entry> {
  try {
    const { size } = fstatSync(input);
    const begin = Number(readPart(input, size - TRAILER, TRAILER)?.toString());
    const list = readPart(input, begin, size - TRAILER - begin);
    return new Map(JSON.parse(list?.toString() ?? '[]'));
  } catch {
    return new Map();
  }
}

function readPart(input: number, at: number, length: number): Buffer | undefined {
  // All of it is written to, or it is not used.
  const bytes = Buffer.allocUnsafe(length);
  return readSync(input, bytes, 0, length, at) === length ? bytes : undefined;
}
