import type { Version } from '../handbook.ts';
import type { PublishedContent } from '../schema/normative-parts.ts';
import type { VersionManifest } from '../schema/version-snapshot.ts';
import type { VersionPart } from '../schema/version-part.ts';
import { byTraits } from '../older-traits.ts';
import { contentOf, partsOf, type VersionParts } from '../version-parts.ts';
import { isOfKind, parsedRecords, type AnyFileRecord } from './records.ts';

/**
 * Puts the published versions together, oldest first: those whose snapshot, parts and note are all there. A part that did not
 * change is taken from the version that wrote it, so that many versions hold it once.
 */
export function publishedVersions(records: readonly AnyFileRecord[]): Version[] {
  const notes = new Map(records.filter(isOfKind('version-note')).map(({ id, data }) => [id, data]));
  const files = new Map(parsedRecords(records, 'version-part').map(({ id, data }) => [id, data]));
  const snapshots = parsedRecords(records, 'version-snapshot').sort((a, b) => Number(a.id) - Number(b.id));
  const whole = new Map<number, VersionParts>();
  return snapshots.flatMap(({ id, data }): Version[] => {
    const number = Number(id);
    const snapshot = data.schemaVersion === 1 ? { published: data } : assembled(data, files, whole);
    if (!snapshot) return [];
    if (data.schemaVersion === 1) whole.set(number, partsOf(data));
    const note = notes.get(id);
    if (!note) return [];
    const { published, ...rest } = snapshot;
    const content = byTraits(published);
    return [{ number, note, content, ...rest, ...(content !== published && { published }) }];
  });
}

/**
 * Returns a version made of its parts; undefined while one of them cannot be read.
 * @param files the parts that are files, as `2/rules`
 * @param whole the parts of the versions that are one file each
 */
function assembled(
  manifest: VersionManifest,
  files: VersionParts,
  whole: ReadonlyMap<number, VersionParts>,
): { published: PublishedContent; manifest: VersionManifest } | undefined {
  const parts = new Map<string, VersionPart>();
  for (const [name, { in: holder }] of Object.entries(manifest.parts)) {
    const part = files.get(`${holder}/${name}`) ?? whole.get(holder)?.get(name);
    if (!part) return undefined;
    parts.set(name, part);
  }
  return { published: contentOf(manifest.policy, parts), manifest };
}
