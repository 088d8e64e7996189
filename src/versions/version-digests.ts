import type { Version } from '../model/handbook.ts';
import type { PublishedContent } from '../model/schema/normative-parts.ts';
import type { VersionManifest } from '../model/schema/version-snapshot.ts';
import { sha256 } from '../model/sha256.ts';
import { partsOf } from '../model/version-parts.ts';
import { canonicalJson } from '../progress/canonical-json.ts';
import { partDigest } from './part-digest.ts';

/**
 * Returns the digest of each version, of its number, its first day, its parts and the digest of the version before: who edits one
 * changes the digest that the next version and its own note name. It does not depend on how the files are laid out, so a
 * snapshot may be written in another form.
 *
 * A version that states the digest before it and those of its parts is taken at its word; the check compares that with what
 * is there, and so names the one version that was edited and not all that follow.
 * @param versions oldest first
 */
export function versionDigests(versions: readonly Version[]): string[] {
  let before: string | null = null;
  return versions.map(({ content, published = content, manifest }) => {
    before = manifest ? manifestDigest(manifest) : digestOf(published.policy, before, digestsOf(published));
    return before;
  });
}

/** Returns the digest of a version by what its snapshot states. */
export const manifestDigest = ({ policy, previous, parts }: VersionManifest): string =>
  digestOf(policy, previous, Object.fromEntries(Object.entries(parts).map(([name, { digest }]) => [name, digest])));

const digestsOf = (content: PublishedContent) =>
  Object.fromEntries([...partsOf(content)].map(([name, part]) => [name, partDigest(part)]));

const digestOf = (policy: PublishedContent['policy'], previous: string | null, parts: Record<string, string>) =>
  sha256(canonicalJson({ policy, previous, parts }));
