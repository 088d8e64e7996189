import { sha256 } from '../model/sha256.ts';
import type { VersionPart } from '../model/schema/version-part.ts';
import { canonicalJson } from '../progress/canonical-json.ts';

/** Versions share the entries of parts that did not change: each list is hashed once. */
const known = new WeakMap<VersionPart['entries'], string>();

/** Returns the digest of one part of a version: of what it says, however its file is laid out. */
export function partDigest({ part, entries }: VersionPart): string {
  const digest = known.get(entries) ?? sha256(canonicalJson({ part, entries }));
  known.set(entries, digest);
  return digest;
}
