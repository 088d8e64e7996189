/**
 * The hashes of the ids of records, 64 bits each: two numbers one behind the other, so that millions need no texts. Two
 * different ids share a hash with a probability of n² / 2⁶⁵ among n: once in 37,000 runs over ten million records each, and
 * then one of the two records is taken for a copy.
 */
export class RecordHashes {
  #values = new Uint32Array(32);
  #used = 0;

  /** Adds an id. */
  add(id: string): void {
    if (this.#used === this.#values.length) {
      const longer = new Uint32Array(this.#used * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    let low = 0x3c6ef372;
    let high = 0x1b873593;
    // The body of MurmurHash3 twice, with other numbers.
    for (let index = 0; index < id.length; index += 1) {
      const code = id.charCodeAt(index);
      low = Math.imul(rotated(low ^ Math.imul(rotated(Math.imul(code, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0x6b64;
      high = Math.imul(rotated(high ^ Math.imul(rotated(Math.imul(code, 0x239b961b), 16), 0x38b34ae5), 19), 9) + 0xa1e3;
    }
    this.#values[this.#used] = mixed(low ^ id.length);
    this.#values[this.#used + 1] = mixed(high ^ low);
    this.#used += 2;
  }

  /** The hashes so far: the low half of each, then the high half. */
  get values(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#used);
  }
}

const rotated = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));

/** The end of MurmurHash3, by which each bit changes about half of the others. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
