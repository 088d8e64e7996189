import { canonicalJson } from './canonical-json.ts';
import type { CompletionRecord } from './completion-record.ts';

/**
 * A check sum over every field of a completion record, so that a file that was edited or renamed by hand is noticed. It is
 * no signature: whoever reads this can make one. Who may bring a record is seen by the job on the git host.
 * FNV-1a with 64 bits, because `crypto.subtle` does not exist on plain-http intranets.
 * @returns 16 hexadecimal digits
 */
export function sealOf({ seal: _, ...facts }: CompletionRecord): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(canonicalJson(facts))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The record with the seal that fits it. */
export const sealed = (record: CompletionRecord): CompletionRecord => ({ ...record, seal: sealOf(record) });
