import { modelNamed } from '../../check-tool/commits/model-named.ts';
import { RecordHashes } from './record-hashes.ts';
import type { SessionDay } from './session.ts';

/** No tool that is read here is older. */
const EARLIEST = Date.UTC(2021, 0, 1);

interface Entry {
  day: SessionDay;
  hashes: RecordHashes | undefined;
}

/** Counts the days and models of one conversation: a few entries, and eight bytes for each record with an id. */
export class SessionTally {
  readonly #days = new Map<string, Entry>();
  readonly #dayOf: (at: number) => string;
  readonly #latest = Date.now() + 86_400_000;
  /** The entry that was counted last, and what named its model: most records are like the one before. */
  #before: { named: unknown; entry: Entry } | undefined;

  /** @param dayOf the day of a moment, in the time zone of the handbook */
  constructor(dayOf: (at: number) => string) {
    this.#dayOf = dayOf;
  }

  /**
   * Counts an answer.
   * @param named what the record gives as its model
   * @param at milliseconds since 1970; a moment that cannot be is left out
   * @param record the id of the record, by which copies of it in other files are known; null where it has none
   */
  add(named: unknown, at: number, record: string | null = null): void {
    if (!(at >= EARLIEST && at <= this.#latest)) return;
    const { day, hashes } = this.#entryOf(named, this.#dayOf(at), record !== null);
    if (at < day.first) day.first = at;
    if (at > day.last) day.last = at;
    if (record !== null) hashes?.add(record);
  }

  #entryOf(named: unknown, day: string, hasId: boolean): Entry {
    const before = this.#before;
    if (before && before.named === named && before.entry.day.day === day && hasId === !!before.entry.hashes)
      return before.entry;
    const model = modelNamed(named);
    // Records without an id are no copies, whatever the others of their day are.
    const key = `${day} ${hasId ? 'id' : ''} ${model ?? ''}`;
    const entry = this.#days.get(key) ?? {
      day: { model, day, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
      hashes: hasId ? new RecordHashes() : undefined,
    };
    this.#days.set(key, entry);
    this.#before = { named, entry };
    return entry;
  }

  get isEmpty(): boolean {
    return this.#days.size === 0;
  }

  /** Returns the days with their models. */
  list(): SessionDay[] {
    return [...this.#days.values()].map(({ day, hashes }) => (hashes ? { ...day, records: hashes.values } : day));
  }
}
