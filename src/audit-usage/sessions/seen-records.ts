/** Remembers which records were seen, in a few bytes each: of millions, hardly one is taken for another. */
export class SeenRecords {
  readonly #hashes = new Set<number>();

  /** Returns whether a record was not seen before, and remembers it. */
  addNew(id: string): boolean {
    const before = this.#hashes.size;
    return this.#hashes.add(hashOf(id)).size > before;
  }
}

/** Two hashes of 26 bits, as one number that is exact. */
function hashOf(text: string): number {
  let low = 0x2bd3c9d;
  let high = 0x1a2f735;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = (Math.imul(low ^ code, 0x01000193) >>> 0) & 0x3ffffff;
    high = (Math.imul(high + code, 0x85ebca6b) >>> 5) & 0x3ffffff;
  }
  return high * 0x4000000 + low;
}
