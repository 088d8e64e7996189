import type { SessionDay } from './session.ts';

/** Words that stores write where a model should be. */
const NO_MODELS = new Set(['<synthetic>', 'unknown', 'default', 'auto', 'inherit', 'copilot/auto', '']);

/** A model is named in a few words without spaces; anything else is not a name. */
const MODEL = /^[\w.:/@[\]+-]{1,100}$/;

/** Returns the model that a record names; null where it names none, or writes a word instead. */
export const modelNamed = (named: unknown): string | null =>
  typeof named === 'string' && !NO_MODELS.has(named) && MODEL.test(named) ? named : null;

/** No tool that is read here is older. */
const EARLIEST = Date.UTC(2021, 0, 1);

/** Counts the days and models of one conversation: a few entries, however long it is. */
export class SessionTally {
  readonly #days = new Map<string, SessionDay>();
  readonly #dayOf: (at: number) => string;

  /** @param dayOf the day of a moment, in the time zone of the handbook */
  constructor(dayOf: (at: number) => string) {
    this.#dayOf = dayOf;
  }

  /**
   * Counts an answer.
   * @param named what the record gives as its model
   * @param at milliseconds since 1970; a moment that cannot be is left out
   */
  add(named: unknown, at: number): void {
    if (!(at >= EARLIEST && at <= Date.now() + 86_400_000)) return;
    const model = modelNamed(named);
    const day = this.#dayOf(at);
    const key = `${day} ${model ?? ''}`;
    const known = this.#days.get(key);
    if (!known) this.#days.set(key, { model, day, first: at, last: at });
    else {
      known.first = Math.min(known.first, at);
      known.last = Math.max(known.last, at);
    }
  }

  get isEmpty(): boolean {
    return this.#days.size === 0;
  }

  /** Returns the days with their models. */
  list(): SessionDay[] {
    return [...this.#days.values()];
  }
}
