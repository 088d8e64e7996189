import type { Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, parsedRecords, type AnyFileRecord, type ParsedRecord } from '../model/read/records.ts';
import { partsOf } from '../model/version-parts.ts';

/** Parts that a version is made of and that are gone, and files that no version is made of. */
export function partFileProblems(records: readonly AnyFileRecord[]): Problem[] {
  const snapshots = records.filter(isOfKind('version-snapshot'));
  const files = records.filter(isOfKind('version-part'));
  const known = new Set(files.map(({ id }) => id));
  // What a snapshot holds that cannot be read is told of it, and not also of those that are made of it.
  const unread = new Set(snapshots.filter(({ data }) => !data).map(({ id }) => id));
  const manifests = parsedRecords(records, 'version-snapshot');
  for (const { id, data } of manifests)
    if (data.schemaVersion === 1) for (const name of partsOf(data).keys()) known.add(`${id}/${name}`);
  return [
    ...manifests.flatMap((record) => missing(record, known, unread)),
    ...files.flatMap(({ id, file }) => stray(id, file, manifests, unread)),
  ];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

function missing(
  { id, data, document }: ParsedRecord<'version-snapshot'>,
  known: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): Problem[] {
  if (data.schemaVersion === 1) return [];
  return Object.entries(data.parts).flatMap(([name, { in: holder }]) => {
    if (known.has(`${holder}/${name}`) || unread.has(String(holder))) return [];
    const message = `version ${id} is made of versions/${holder}/${name}.json, which is missing.`;
    return [problem('incomplete-version', document.place(['parts', name], 'key'), message)];
  });
}

/**
 * The problem of a part that its version does not name.
 * @param id `2/rules`
 */
function stray(
  id: string,
  file: string,
  manifests: readonly ParsedRecord<'version-snapshot'>[],
  unread: ReadonlySet<string>,
): Problem[] {
  const [number = '', ...rest] = id.split('/');
  if (unread.has(number)) return [];
  const snapshot = manifests.find((record) => record.id === number)?.data;
  if (snapshot === undefined) {
    const message = `this is a part of version ${number}, and versions/${number}.json is missing.`;
    return [problem('incomplete-version', start(file), message)];
  }
  const isNamed = snapshot.schemaVersion !== 1 && snapshot.parts[rest.join('/')]?.in === Number(number);
  const message = `version ${number} is not made of this file: versions/${number}.json does not name it.`;
  return isNamed ? [] : [problem('unexpected-file', start(file), message)];
}
