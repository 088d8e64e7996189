import type { Version } from '../model/handbook.ts';
import type { PublishedContent } from '../model/schema/normative-parts.ts';
import type { VersionManifest } from '../model/schema/version-snapshot.ts';
import type { VersionPart } from '../model/schema/version-part.ts';
import { partsOf } from '../model/version-parts.ts';
import { brokenJson, jsonLine } from './json-layout.ts';
import { partDigest } from './part-digest.ts';
import { versionDigests } from './version-digests.ts';

/** A file of a version, by its path below `content/`. */
export interface SnapshotFile {
  path: string;
  text: string;
}

/** A version as it is kept: its list of parts, and those parts that differ from the version before. */
export interface Snapshot {
  manifest: VersionManifest;
  files: SnapshotFile[];
}

/**
 * The files of a version. The same content gives the same bytes: one entry a line, in a fixed order, so that a review sees
 * the rules that changed and not the others.
 * @param earlier the versions before it, oldest first
 */
export function snapshotFiles(content: PublishedContent, earlier: readonly Version[]): Snapshot {
  const { policy } = content;
  const held = heldBy(earlier.at(-1));
  const files: SnapshotFile[] = [];
  const parts: VersionManifest['parts'] = {};
  for (const [name, part] of partsOf(content)) {
    const digest = partDigest(part);
    const same = held.get(name);
    if (same?.digest === digest) parts[name] = same;
    else {
      parts[name] = { in: policy.version, digest };
      files.push({ path: `versions/${policy.version}/${name}.json`, text: partText(part) });
    }
  }
  const previous = versionDigests(earlier).at(-1) ?? null;
  const manifest: VersionManifest = { schemaVersion: 3, policy, previous, parts };
  return {
    manifest,
    files: [{ path: `versions/${policy.version}.json`, text: `${brokenJson(manifest)}\n` }, ...files],
  };
}

/** The parts of a version, with the version in whose files each of them is. */
function heldBy(version: Version | undefined): ReadonlyMap<string, VersionManifest['parts'][string]> {
  if (!version) return new Map();
  if (version.manifest) return new Map(Object.entries(version.manifest.parts));
  const parts = [...partsOf(version.published ?? version.content)];
  return new Map(parts.map(([name, part]) => [name, { in: version.number, digest: partDigest(part) }]));
}

function partText({ part, entries }: VersionPart): string {
  const lines = entries.map((entry) => `\n${jsonLine(entry)}`);
  return `{ "part": "${part}", "entries": [${lines.join(',')}\n] }\n`;
}
