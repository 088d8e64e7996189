import type { Place, Version } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, parsedRecords, type AnyFileRecord } from '../model/read/records.ts';
import { partsOf } from '../model/version-parts.ts';
import { partDigest } from '../versions/part-digest.ts';
import { versionDigests } from '../versions/version-digests.ts';
import { partFileProblems } from './part-file-problems.ts';

/**
 * Published versions that are no longer what was published, by the digests that they and their notes name: found without git,
 * and said once, of the version that was edited.
 * @param versions those that could be put together, oldest first
 */
export function chainProblems(records: readonly AnyFileRecord[], versions: readonly Version[]): Problem[] {
  const parts = editedParts(records, versions);
  const reported = new Set(parts.map(({ file }) => file));
  return [
    ...partFileProblems(records),
    ...parts,
    ...editedVersions(versions).filter(({ file }) => !reported.has(file)),
    ...unsealed(records, versions),
  ];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** Enough of a digest to tell two apart. */
const short = (digest: string) => `${digest.slice(0, 12)}…`;

/** Parts that do not say what the versions that are made of them state. */
function editedParts(records: readonly AnyFileRecord[], versions: readonly Version[]): Problem[] {
  const found = new Map<string, { file: string; digest: string }>();
  for (const { id, file, data } of parsedRecords(records, 'version-part'))
    found.set(id, { file, digest: partDigest(data) });
  for (const { number, content, published = content, manifest } of versions) {
    if (manifest) continue;
    for (const [name, part] of partsOf(published))
      found.set(`${number}/${name}`, { file: `versions/${number}.json`, digest: partDigest(part) });
  }
  const edited = new Map<string, { name: string; numbers: number[] }>();
  for (const { number, manifest } of versions) {
    for (const [name, stated] of Object.entries(manifest?.parts ?? {})) {
      const part = found.get(`${stated.in}/${name}`);
      if (!part || part.digest === stated.digest) continue;
      const numbers = [...(edited.get(part.file)?.numbers ?? []), number];
      edited.set(part.file, { name, numbers: [...new Set(numbers)] });
    }
  }
  return [...edited].map(
    ([
      file,
      {
        name,
        numbers: [first, ...others],
      },
    ]) => {
      const also = others.length > 0 ? `, and with it ${others.map((number) => `version ${number}`).join(', ')}` : '';
      const message = `version ${first} was edited after it was published${also}: \`${name}\` does not have the digest that versions/${first}.json states.`;
      return problem('edited-version', start(file), message);
    },
  );
}

/** Versions whose digest is not the one that their own note or the version after them names. */
function editedVersions(versions: readonly Version[]): Problem[] {
  const digests = versionDigests(versions);
  let isDoubted = false;
  return versions.flatMap(({ number, note, manifest }, index) => {
    const digest = digests[index] ?? '';
    const next = versions[index + 1];
    const later = next?.number === number + 1 ? next.manifest : undefined;
    const byNote = note.snapshot === undefined || note.snapshot === digest;
    const byNext = later === undefined || later.previous === digest;
    // Versions of older engines state nothing of the one before: after an edited one, none of their digests fits.
    const follows = isDoubted && manifest === undefined;
    isDoubted = follows || !byNote || !byNext;
    if (follows || (byNote && byNext)) return [];
    if (later?.previous === digest) {
      const message = `the note names the digest ${short(note.snapshot ?? '')}, but version ${number} has ${short(digest)}, which versions/${number + 1}.json states as well.`;
      return [problem('edited-version', start(`versions/${number}.yaml`), message)];
    }
    const named = byNote
      ? `versions/${number + 1}.json states ${short(later?.previous ?? 'nothing')}`
      : `versions/${number}.yaml names ${short(note.snapshot ?? '')}`;
    const message = `version ${number} was edited after it was published: its digest is ${short(digest)}, and ${named}.`;
    return [problem('edited-version', start(`versions/${number}.json`), message)];
  });
}

/** Notes that do not name the digest of their snapshot: an error, except where an older engine published the version. */
function unsealed(records: readonly AnyFileRecord[], versions: readonly Version[]): Problem[] {
  const digests = versionDigests(versions);
  return versions.flatMap(({ number, note, manifest }, index) => {
    if (note.snapshot !== undefined) return [];
    const line = `snapshot: ${digests[index]}`;
    const document = records.filter(isOfKind('version-note')).find(({ id }) => id === String(number))?.document;
    const at = document?.place([]) ?? start(`versions/${number}.yaml`);
    if (manifest) return [problem('missing-key', at, `\`snapshot\` is missing. Write ${line}`)];
    const isCovered = versions.slice(index + 1).some((later) => later.manifest ?? later.note.snapshot);
    const message = `nothing would show that version ${number} was edited. Write into versions/${number}.yaml: ${line}`;
    return isCovered ? [] : [problem('unsealed-version', at, message)];
  });
}
