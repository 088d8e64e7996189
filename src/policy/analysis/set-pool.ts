/**
 * Sets of small numbers (here: rules), each stored once and known by a number of its own, so that equal sets are
 * found without comparing all of them. A hash table with open addressing over one array of 32-bit words.
 */
export class SetPool {
  /** Words of a set. */
  readonly width: number;
  /** Says how many different sets there are. */
  size = 0;
  #words: Uint32Array;
  #slots: Int32Array;
  #scratch: Uint32Array;

  constructor(elements: number) {
    this.width = Math.max(1, Math.ceil(elements / 32));
    this.#words = new Uint32Array(this.width * 64);
    this.#slots = new Int32Array(256).fill(-1);
    this.#scratch = new Uint32Array(this.width);
  }

  /** The number of the set of all elements for which the test holds. */
  addWhere(holds: (element: number) => boolean, elements: number): number {
    const scratch = this.#scratch.fill(0);
    for (let element = 0; element < elements; element++) {
      if (holds(element)) scratch[element >>> 5] = (scratch[element >>> 5] ?? 0) | (1 << (element & 31));
    }
    return this.#intern();
  }

  /** The number of the intersection of two sets, which may come from other pools of the same width. */
  addIntersection(a: SetPool, aSet: number, b: SetPool, bSet: number): number {
    const { width } = this;
    const scratch = this.#scratch;
    const aWords = a.#words;
    const bWords = b.#words;
    for (let word = 0; word < width; word++) {
      scratch[word] = (aWords[aSet * width + word] ?? 0) & (bWords[bSet * width + word] ?? 0);
    }
    return this.#intern();
  }

  intersects(set: number, other: SetPool, otherSet: number): boolean {
    const { width } = this;
    for (let word = 0; word < width; word++) {
      if ((this.#words[set * width + word] ?? 0) & (other.#words[otherSet * width + word] ?? 0)) return true;
    }
    return false;
  }

  has(set: number, element: number): boolean {
    return (((this.#words[set * this.width + (element >>> 5)] ?? 0) >>> (element & 31)) & 1) === 1;
  }

  /** The elements of a set, ascending. */
  elements(set: number): number[] {
    const found: number[] = [];
    for (let word = 0; word < this.width; word++) {
      let bits = this.#words[set * this.width + word] ?? 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        found.push(word * 32 + 31 - Math.clz32(lowest));
        bits ^= lowest;
      }
    }
    return found;
  }

  /** The number of the set in the scratch words: the known one, or a new one. */
  #intern(): number {
    const mask = this.#slots.length - 1;
    let slot = hash(this.#scratch, 0, this.width) & mask;
    for (;;) {
      const set = this.#slots[slot] ?? -1;
      if (set < 0) break;
      if (this.#isScratch(set)) return set;
      slot = (slot + 1) & mask;
    }
    const set = this.size++;
    if (this.size * this.width > this.#words.length) this.#growWords();
    this.#words.set(this.#scratch, set * this.width);
    this.#slots[slot] = set;
    if (this.size * 2 > this.#slots.length) this.#growSlots();
    return set;
  }

  #isScratch(set: number): boolean {
    const start = set * this.width;
    for (let word = 0; word < this.width; word++) {
      if (this.#words[start + word] !== this.#scratch[word]) return false;
    }
    return true;
  }

  #growWords(): void {
    const words = new Uint32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let set = 0; set < this.size; set++) {
      let slot = hash(this.#words, set * this.width, this.width) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = set;
    }
    this.#slots = slots;
  }
}

/** Mixes every bit of the words into every bit of the result (multiplications of MurmurHash3). */
function hash(words: Uint32Array, start: number, length: number): number {
  let mixed = length;
  for (let word = start; word < start + length; word++) {
    mixed = Math.imul(mixed ^ (words[word] ?? 0), 0x85ebca6b);
    mixed ^= mixed >>> 15;
  }
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
