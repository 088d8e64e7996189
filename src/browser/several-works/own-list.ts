import type { SeveralWorks } from '../../decide/several-works.ts';
import { writeSeveralWorks } from '../../decide/several-works-address.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { loadViews } from './load-views.ts';

type Views = Awaited<ReturnType<typeof loadViews>>;

export const NOTHING: SeveralWorks = { works: [], plans: [] };

/** The reader's own list, which the device keeps. What reads and keeps it is loaded when it is needed, not with the page. */
export class OwnList {
  #policy: PolicyInput;
  #day: () => string;
  #views: Views | undefined;
  #loading: Promise<Views> | undefined;

  /**
   * @param policy what can be chosen
   * @param day returns the day to read it on, YYYY-MM-DD
   */
  constructor(policy: PolicyInput, day: () => string) {
    this.#policy = policy;
    this.#day = day;
  }

  /**
   * Loads what reads and keeps the list, once.
   * @throws when it cannot be loaded; the next call tries again
   */
  async load(): Promise<Views> {
    this.#loading ??= loadViews();
    try {
      this.#views = await this.#loading;
      return this.#views;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  /**
   * Makes a change: at once where it can be kept by now, otherwise as soon as it can. So nothing is shown as done that would be
   * lost with the page. Where what keeps the list cannot be loaded, the change is made all the same, and `keep` says no.
   */
  whenReady(change: () => void): void {
    if (this.#views) change();
    else void this.load().then(change, change);
  }

  /** The list as the device keeps it now, also where another tab has changed it; empty before anything is loaded. */
  get kept(): SeveralWorks {
    return this.#views?.keptWorks(this.#policy, this.#day()) ?? NOTHING;
  }

  /** Returns whether this list is the reader's own: one that came with a link is not, until they keep it. */
  is(chosen: SeveralWorks): boolean {
    const kept = writeSeveralWorks(this.kept);
    return kept === '' || kept === writeSeveralWorks(chosen);
  }

  /** @returns whether it is saved */
  keep(list: SeveralWorks): boolean {
    return this.#views?.keepWorks(list) ?? false;
  }
}
