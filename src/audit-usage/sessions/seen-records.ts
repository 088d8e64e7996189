import { RecordHashes } from './record-hashes.ts';

/** Parts of the table grow one at a time, so that no second copy of all of it is held. */
const PARTS = 256;
const FIRST_SLOTS = 16;

/** A part with more of its slots in use is enlarged. */
const FULL = 0.8;
const GROWTH = 1.5;

/** A part of the table: its hashes, each in the first free slot behind its own place; a slot of zeros is free. */
interface Part {
  slots: Uint32Array;
  used: number;
}

/** Remembers which records were seen, in about a dozen bytes each. How rarely one is taken for another, `RecordHashes` says. */
export class SeenRecords {
  readonly #parts = Array.from({ length: PARTS }, (): Part => ({ slots: new Uint32Array(2 * FIRST_SLOTS), used: 0 }));

  /** Returns whether any of these records was not seen before. */
  hasNew(hashes: Uint32Array): boolean {
    for (let at = 0; at < hashes.length; at += 2) {
      const low = lowAt(hashes, at);
      const high = hashes[at + 1] ?? 0;
      const { slots } = this.#partOf(high);
      if (slots[slotOf(slots, low, high)] === 0) return true;
    }
    return false;
  }

  /** Remembers records. */
  addAll(hashes: Uint32Array): void {
    for (let at = 0; at < hashes.length; at += 2) {
      const low = lowAt(hashes, at);
      const high = hashes[at + 1] ?? 0;
      put(this.#partOf(high), low, high);
    }
  }

  /** Returns whether a record was not seen before, and remembers it. */
  addNew(id: string): boolean {
    const hashes = new RecordHashes();
    hashes.add(id);
    const { values } = hashes;
    const isNew = this.hasNew(values);
    if (isNew) this.addAll(values);
    return isNew;
  }

  #partOf(high: number): Part {
    const part = this.#parts[high >>> 24];
    if (!part) throw new RangeError('A hash has 64 bits.');
    return part;
  }
}

/** The low half is never zero: that is what tells a slot in use from a free one. */
const lowAt = (hashes: Uint32Array, at: number) => hashes[at] || 1;

function put(part: Part, low: number, high: number): void {
  const at = slotOf(part.slots, low, high);
  if (part.slots[at] !== 0) return;
  part.slots[at] = low;
  part.slots[at + 1] = high;
  part.used += 1;
  if (part.used * 2 > part.slots.length * FULL) enlarge(part);
}

function enlarge(part: Part): void {
  const { slots } = part;
  const larger = new Uint32Array(2 * Math.ceil((slots.length / 2) * GROWTH));
  for (let from = 0; from < slots.length; from += 2) {
    const low = slots[from] ?? 0;
    if (low === 0) continue;
    const high = slots[from + 1] ?? 0;
    const at = slotOf(larger, low, high);
    larger[at] = low;
    larger[at + 1] = high;
  }
  part.slots = larger;
}

/** Returns where a hash is, or the free slot in which it belongs. */
function slotOf(slots: Uint32Array, low: number, high: number): number {
  let at = 2 * Math.floor((low * (slots.length / 2)) / 2 ** 32);
  while (slots[at] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = at + 2 === slots.length ? 0 : at + 2;
  return at;
}
