import { z } from 'astro/zod';
import { wholeSnapshot } from './normative-parts.ts';

/** The SHA-256 of something that was published, in hexadecimal. */
export const versionDigest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a digest is 64 hexadecimal digits' });

const versionNumber = z.int().min(1);

/**
 * A version whose lists are files of their own in the folders of the versions; a list that did not change is not written
 * again.
 */
const manifest = z.strictObject({
  /** From 3 on, rules and plans name traits as organization.yaml lists them. */
  schemaVersion: z.literal([2, 3]),
  policy: z.strictObject({ version: versionNumber, date: z.iso.date() }),
  /** The digest of the version before; null for the first. */
  previous: versionDigest.nullable(),
  /** Says of each part, by its name, the version in whose folder its file is, and the digest of its entries. */
  parts: z.record(z.string(), z.strictObject({ in: versionNumber, digest: versionDigest })),
});

export type VersionManifest = z.infer<typeof manifest>;

/** `content/versions/<n>.json`: the whole of what bound, as older engines wrote it, or the list of its parts. */
export const versionSnapshot = z.discriminatedUnion('schemaVersion', [wholeSnapshot, manifest]);
