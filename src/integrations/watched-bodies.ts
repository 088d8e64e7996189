import type { Handbook, Place } from '../model/handbook.ts';
import { HANDBOOK_KINDS, kindRow, listOf } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';

/** Describes an entry that is a file with a text of its own. */
interface WithBody {
  id: string;
  at: Place;
  body: string;
}

/** The kinds of which each entry may be read on a page of its own. */
const KINDS = HANDBOOK_KINDS.filter((kind) => kindRow(kind).page !== undefined);

/** Holds the names of their lists in a handbook. */
export const WATCHED_LISTS: ReadonlySet<string> = new Set(KINDS.map(listOf));

/** The texts that have a page of their own and what the check found, and which page reads what of it. */
export class WatchedBodies {
  /** By the path of the page that each is read on. */
  readonly #texts = new Map<string, string>();
  #page = '';
  #hasReadOther = false;
  #hasReadProblems = false;

  /** @param handbook from now on, its entries note who reads their texts */
  constructor(handbook: Handbook) {
    for (const kind of KINDS)
      for (const entry of withBody(handbook[listOf(kind)])) this.#watch(entry, kindRow(kind).page?.(entry.id));
  }

  /**
   * Returns the text that a page is about, or nothing: most pages are about data.
   * @param path as the table of kinds gives it
   */
  ownText(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** Begins to note what the page at a path reads. Pages are rendered one after another. */
  beginPage(path: string): void {
    this.#page = path;
    this.#hasReadOther = false;
    this.#hasReadProblems = false;
  }

  /** Returns the same list, which notes who reads it: what the check found moves with every line before it, and few pages show it. */
  watchProblems(problems: readonly Problem[]): readonly Problem[] {
    return new Proxy(problems, {
      get: (list, name) => {
        this.#hasReadProblems = true;
        return Reflect.get(list, name) as unknown;
      },
    });
  }

  /** Returns whether the page has read what the check found. */
  get hasReadProblems(): boolean {
    return this.#hasReadProblems;
  }

  /** Returns whether the page has read a text that is not the one it is about. */
  get hasReadOther(): boolean {
    return this.#hasReadOther;
  }

  #watch(entry: WithBody, path: string | undefined): void {
    const text = entry.body;
    if (path !== undefined) this.#texts.set(path, text);
    Object.defineProperty(entry, 'body', {
      configurable: true,
      enumerable: true,
      get: () => {
        if (path !== this.#page) this.#hasReadOther = true;
        return text;
      },
    });
  }
}

const withBody = (entries: readonly object[]): WithBody[] =>
  entries.filter((entry): entry is WithBody => 'body' in entry && typeof entry.body === 'string');
