import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The folder of a site while it is built. A file of the last build is overwritten and only what this build has not written is removed: to
 * remove thousands of files and make them again takes longer than all that is in them.
 */
export class SiteFolder {
  readonly folder: string;
  /** Holds what the folder had before, by its path from there: true for a folder. */
  readonly #old = new Map<string, boolean>();
  readonly #written = new Set<string>();
  readonly #made = new Set<string>();

  /**
   * @param folder made when it does not exist. A repository in it stays: it may be a branch of pages.
   * @param anew the folders in it that are emptied at once, because somebody else writes them
   */
  constructor(folder: string, anew: readonly string[] = []) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of anew) rmSync(join(folder, name), { recursive: true, force: true });
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.name !== '.git') this.#look(folder, entry);
  }

  /** Writes a file by its path from the folder. */
  write(path: string, bytes: Uint8Array | string): void {
    const file = join(this.folder, path);
    const name = relative(this.folder, file);
    this.#makeFolder(dirname(name));
    // A folder, where this site has a file; or a file that something outside shares.
    if (this.#old.get(name)) rmSync(file, { recursive: true });
    else if (this.#old.has(name) && lstatSync(file).nlink > 1) rmSync(file);
    writeFileSync(file, bytes);
    this.#written.add(name);
  }

  /** Returns whether this build has written a file. */
  has(path: string): boolean {
    return this.#written.has(relative(this.folder, join(this.folder, path)));
  }

  /** Returns a file that this build has written; undefined where it has none. */
  read(path: string): Buffer | undefined {
    return this.has(path) ? readFileSync(join(this.folder, path)) : undefined;
  }

  /** Removes a file. */
  remove(path: string): void {
    rmSync(join(this.folder, path), { force: true });
    this.#written.delete(relative(this.folder, join(this.folder, path)));
  }

  /** Copies everything below another folder. */
  copy(from: string): void {
    for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) this.write(relative(from, file), readFileSync(file));
    }
  }

  /** Removes what is left of the last build. */
  close(): void {
    const kept = new Set(this.#written);
    for (const name of this.#written)
      for (let parent = dirname(name); parent !== '.'; parent = dirname(parent)) kept.add(parent);
    for (const name of this.#old.keys())
      if (!kept.has(name)) rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  /** A link, or whatever else is no file and no folder, would lead what is written to another place. */
  #look(folder: string, entry: { name: string; isDirectory(): boolean; isFile(): boolean }): void {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      this.#old.set(relative(this.folder, path), true);
      for (const below of readdirSync(path, { withFileTypes: true })) this.#look(path, below);
    } else if (entry.isFile()) this.#old.set(relative(this.folder, path), false);
    else rmSync(path);
  }

  #makeFolder(name: string): void {
    if (name === '.' || this.#made.has(name)) return;
    this.#makeFolder(dirname(name));
    const path = join(this.folder, name);
    if (this.#old.get(name) === false) rmSync(path);
    if (!this.#old.get(name) && !existsSync(path)) mkdirSync(path);
    this.#made.add(name);
  }
}
