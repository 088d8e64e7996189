/** A way of writing that this handbook avoids. */
export interface Phrase {
  pattern: RegExp;
  /** Says what to write instead, as an instruction. */
  instead: string;
  reason: string;
  /** A sentence that the pattern finds, for the test. */
  example: string;
  /** Only sentences that this finds, or whose file's path it finds, are looked at. */
  only?: RegExp;
  /** A sentence that this finds is left alone. */
  unless?: RegExp;
}
