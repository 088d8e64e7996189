import { kindRow, type ContentKind } from '../kind.ts';
import type { ContentFile } from '../read/files.ts';
import type { AnyFileRecord } from '../read/records.ts';
import { idPlaces } from './id-places.ts';

/**
 * Returns why an id must not be renamed, and what to do instead; undefined where it may be. An id that is on record or in a version is
 * published: links and records rest on it. Whether anybody has seen the last version, only its owners know.
 * @param isNotDeployed whether they say that nobody has
 */
export function publishedRefusal(
  files: readonly ContentFile[],
  records: readonly AnyFileRecord[],
  { kind, id }: { kind: ContentKind; id: string },
  isNotDeployed: boolean,
): string | undefined {
  const { name } = kindRow(kind);
  const numbers = files.flatMap(({ path }) => /^versions\/(\d+)\.json$/.exec(path)?.[1] ?? []).map(Number);
  const last = Math.max(...numbers);
  const versions = [...new Set(files.flatMap((file) => versionThatHolds(file, id)))].sort((a, b) => a - b);
  const isRecorded = idPlaces(records, kind, id).recorded.length > 0;
  if (versions.length === 0 && !isRecorded) return undefined;
  const earlier = versions.find((number) => number < last);
  const completed = files.find(({ path, text }) => path.startsWith('completions/') && completedIn(text) === last);
  const fact =
    earlier !== undefined
      ? `The ${name} \`${id}\` is in version ${earlier} of the policy, and versions stay as they are.`
      : completed
        ? `The ${name} \`${id}\` is in version ${last} of the policy, which ${completed.path} states.`
        : `The ${name} \`${id}\` is on record as published.`;
  if (earlier === undefined && !completed && isNotDeployed) return undefined;
  return [
    `${fact} Ids are permanent: links, records and scripts rest on them.`,
    `Change its name, which is free to change; or add a new ${name}, and give this one \`retired:\` with the first day on which it is not used.`,
    ...(earlier === undefined && !completed
      ? ['Where the site was never served to anybody: npm run rename-id -- … --not-deployed renames it all the same.']
      : []),
  ].join('\n');
}

/** The number of the version in whose files an id stands. */
function versionThatHolds({ path, text }: ContentFile, id: string): number[] {
  const number = /^versions\/(\d+)(?:\/.*)?\.json$/.exec(path)?.[1];
  return number !== undefined && text?.includes(`"${id}"`) ? [Number(number)] : [];
}

function completedIn(text: string | undefined): number | undefined {
  const version = /"(?:policyVersion|version)":\s*(\d+)/.exec(text ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}
