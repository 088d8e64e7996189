import type { Handbook } from '../handbook.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { PERMANENT_KINDS, type PublishedIds } from '../schema/published-ids.ts';
import { nameOfKind } from './kind-names.ts';
import { permanentIds } from './permanent-ids.ts';
import type { FileRecord } from './records.ts';

/** Ids that were published and are gone, and ids that nobody has recorded yet. */
export function permanenceProblems(records: FileRecord[], handbook: Omit<Handbook, 'today'>): Problem[] {
  const record = records.find(({ slot }) => slot.kind === 'published-ids');
  const published = (record?.data ?? {}) as PublishedIds;
  const present = permanentIds(handbook);
  const fresh = PERMANENT_KINDS.flatMap((kind) => present[kind].filter((id) => !published[kind]?.includes(id)));
  const renamed = new Set<string>();
  const vanished = PERMANENT_KINDS.flatMap((kind) =>
    (published[kind] ?? []).flatMap((id, index) => {
      if (!record || present[kind].includes(id)) return [];
      const now = nearest(
        id,
        fresh.filter((candidate) => present[kind].includes(candidate)),
      );
      if (now) renamed.add(now);
      const hint = now ? ` Was it renamed to \`${now}\`?` : '';
      const message = `\`${id}\` was published as ${nameOfKind(kind)} and is gone.${hint}`;
      return [problem('vanished-id', record.document.place([kind, index]), message)];
    }),
  );
  return [
    ...vanished,
    ...unrecorded(
      fresh.filter((id) => !renamed.has(id)),
      record,
    ),
  ];
}

function unrecorded(fresh: string[], record: FileRecord | undefined): Problem[] {
  if (fresh.length === 0) return [];
  const shown = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '');
  const message = record
    ? `${fresh.length} new ${fresh.length === 1 ? 'id is' : 'ids are'} not recorded yet: ${shown}.`
    : 'content/ has no published-ids.yaml, so no id is protected.';
  return [problem('unrecorded-id', { file: record?.file ?? 'organization.yaml', line: 1, column: 1 }, message)];
}
