/** A text that lines are searched for: however many lines there are, the bytes are looked through once. */
export class Needle {
  readonly #text: Buffer;
  #bytes: Buffer | undefined;
  /** The first place at or behind the last one asked for. */
  #found = -1;

  /** @param text in ASCII */
  constructor(text: string) {
    this.#text = Buffer.from(text, 'latin1');
  }

  /** Returns whether it is between two places. Lines of the same bytes are asked for from first to last. */
  isIn(bytes: Buffer, from: number, end: number): boolean {
    return this.endIn(bytes, from, end) !== -1;
  }

  /** Returns where the first one between two places ends; -1 where there is none. */
  endIn(bytes: Buffer, from: number, end: number): number {
    if (this.#bytes !== bytes || this.#found < from) {
      const found = bytes.indexOf(this.#text, from);
      this.#bytes = bytes;
      this.#found = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    const behind = this.#found + this.#text.length;
    return behind <= end ? behind : -1;
  }
}
