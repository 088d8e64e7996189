import type { Handbook } from '../model/handbook.ts';
import { kindRow, listOf, nameOfKind, PERMANENT_KINDS, type ContentKind } from '../model/kind.ts';
import { leavesOut, KINDS_OF_PART } from '../model/parts.ts';
import { HANDBOOK_PARTS } from '../model/schema/leave-out.ts';
import { allowedList, didYouMean, nearestAllowed } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import { PERMANENT_LISTS, permanentIds } from '../model/read/permanent-ids.ts';
import { isOfKind, type AnyFileRecord, type FileRecord } from '../model/read/records.ts';

/** Returns the kind whose files hold the entries of a kind. */
const within = (kind: ContentKind) => kindRow(kind).within?.kind;

type Recorded = FileRecord<'published-ids'>;

/** Ids that were published and are gone, and ids that nobody has recorded yet. */
export function permanenceProblems(records: readonly AnyFileRecord[], handbook: Omit<Handbook, 'today'>): Problem[] {
  const record = records.find(isOfKind('published-ids'));
  const published = record?.data ?? {};
  const present = permanentIds(handbook);
  const fresh = PERMANENT_LISTS.flatMap((list) => present[list].filter((id) => !published[list]?.includes(id)));
  const renamed = new Set<string>();
  // What was published of a part and is left out with it is not gone: with the part, its ids come back.
  const leftOut = HANDBOOK_PARTS.filter((part) => leavesOut(handbook, part)).flatMap(
    (part) => KINDS_OF_PART[part] ?? [],
  );
  const vanished = PERMANENT_KINDS.flatMap((kind) => {
    if (leftOut.some((left) => left === kind || left === within(kind))) return [];
    const list = listOf(kind);
    return (published[list] ?? []).flatMap((id, index) => {
      if (!record || present[list].includes(id)) return [];
      const now = nearestAllowed(
        id,
        fresh.filter((candidate) => present[list].includes(candidate)),
      );
      if (now) renamed.add(now);
      const hint = now ? ` Was it renamed to \`${now}\`?` : '';
      const message = `\`${id}\` was published as ${nameOfKind(kind)} and is gone.${hint}`;
      return [problem('vanished-id', record.document.place([list, index]), message)];
    });
  });
  return [
    ...(record ? unknownLists(record) : []),
    ...vanished,
    ...unrecorded(
      fresh.filter((id) => !renamed.has(id)),
      record,
    ),
  ];
}

function unknownLists({ data, document }: Recorded): Problem[] {
  const known: readonly string[] = PERMANENT_LISTS;
  return Object.keys(data ?? {})
    .filter((list) => !known.includes(list))
    .map((list) => {
      const message = `\`${list}\` is not a list of ids.${didYouMean(list, known)}${allowedList(known)}`;
      return problem('unknown-key', document.place([list], 'key'), message);
    });
}

function unrecorded(fresh: string[], record: Recorded | undefined): Problem[] {
  if (fresh.length === 0) return [];
  const shown = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '');
  const message = record
    ? `${fresh.length} new ${fresh.length === 1 ? 'id is' : 'ids are'} not recorded yet: ${shown}.`
    : 'content/ has no published-ids.yaml, so no id is protected.';
  return [problem('unrecorded-id', { file: record?.file ?? 'organization.yaml', line: 1, column: 1 }, message)];
}
