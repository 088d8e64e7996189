import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** Holds how many texts are kept: those of two handbooks of some thousand pages each. */
const MOST = 12_000;

/**
 * Keeps texts that take long to make, for the next build of whatever content. A text is known by what it was made from and by
 * all that makes it, and is taken only as it was written: what is kept never changes a byte of a site.
 */
export class KeptTexts {
  readonly #folder: string;
  readonly #madeBy: string;
  #isWritable = true;

  /**
   * @param folder where they are kept; made when it does not exist
   * @param madeBy names every byte of the program that makes them
   */
  constructor(folder: string, madeBy: string) {
    this.#folder = folder;
    this.#madeBy = madeBy;
  }

  /**
   * The text that was made from the same source before, or the one that is made now.
   * @param make depends on nothing but the source
   */
  textOf(source: string, make: (source: string) => string): string {
    const file = join(this.#folder, sha256(`${this.#madeBy}\n${source}`));
    const kept = readKept(file);
    if (kept !== undefined) return kept;
    const text = make(source);
    if (this.#isWritable) this.#keep(file, text);
    return text;
  }

  /** Removes those that were not used for longest, when there are too many. */
  tidy(most: number = MOST): void {
    if (!this.#isWritable) return;
    const kept = namesIn(this.#folder).map((name) => join(this.#folder, name));
    if (kept.length <= most) return;
    const used = kept.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
    for (const { path } of used.slice(Math.floor(most / 2))) rmSync(path, { force: true });
  }

  #keep(file: string, text: string): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      // Whole at once: another build may read it.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, `${sha256(text)}\n${text}`);
      renameSync(unfinished, file);
    } catch {
      // A copy of the project that cannot be written to keeps nothing.
      this.#isWritable = false;
    }
  }
}

/** A text as it was kept; nothing where there is none, or another one than was written. */
function readKept(file: string): string | undefined {
  try {
    const kept = readFileSync(file, 'utf8');
    const end = kept.indexOf('\n');
    const text = kept.slice(end + 1);
    if (kept.slice(0, end) !== sha256(text)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return text;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
