import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import type { PublishedIds, PermanentKind } from '../schema/published-ids.ts';
import { PERMANENT_KINDS } from '../schema/published-ids.ts';
import { addDays, addMonths, isDate } from '../today.ts';
import type { FileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { HandbookLists } from './assemble.ts';
import { permanentIds } from './permanent-ids.ts';
import type { Handbook } from '../handbook.ts';

/** Review dates in the future, and reviews that are due. */
export function reviewProblems(records: FileRecord[], today: string): Problem[] {
  return records.flatMap(({ raw, document }) => {
    if (!isRecord(raw) || typeof raw.reviewed !== 'string' || !isDate(raw.reviewed)) return [];
    const at = document.place(['reviewed']);
    if (raw.reviewed > addDays(today, 1)) {
      return [problem('future-review', at, `reviewed: ${raw.reviewed} is after today, ${today}.`)];
    }
    const due = addMonths(raw.reviewed, monthsOf(raw.reviewEveryMonths));
    return due < today
      ? [problem('review-overdue', at, `last reviewed on ${raw.reviewed}; the next review was due on ${due}.`)]
      : [];
  });
}

/** The interval of a review; where it is wrong, that is reported, and the usual interval stands in. */
const monthsOf = (value: unknown) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 36 ? Number(value) : 6);

/** Sources that nothing cites, and sources that nobody has opened for longer than their interval. */
export function sourceProblems(lists: HandbookLists, used: ReadonlySet<string>, today: string): Problem[] {
  return lists.sources.flatMap((source): Problem[] => {
    const found: Problem[] = [];
    if (!used.has(source.id) && !source.retired) {
      found.push(problem('unused-source', source.at, `nothing cites the source \`${source.id}\`.`));
    }
    const due = addMonths(source.checked, source.recheckMonths);
    if (due < today && !source.retired) {
      found.push(
        problem(
          'source-stale',
          source.at,
          `\`${source.id}\` was last opened on ${source.checked}; it was due again on ${due}.`,
        ),
      );
    }
    return found;
  });
}

/** A handbook without chapters, tools or check items answers nobody. */
export function emptinessProblems(records: FileRecord[]): Problem[] {
  const start: Place = { file: 'organization.yaml', line: 1, column: 1 };
  const has = (kind: string) => records.some(({ slot }) => slot.kind === kind);
  const needed = [
    ['organization', 'organization.yaml'],
    ['chapter', 'chapter in handbook/'],
    ['tool', 'tool in tools/'],
    ['check', 'check item in checks/'],
  ] as const;
  return needed
    .filter(([kind]) => !has(kind))
    .map(([, name]) => problem('empty-content', start, `content/ has no ${name}.`));
}

/** Ids that were published and are gone, and ids that nobody has recorded yet. */
export function permanenceProblems(records: FileRecord[], handbook: Omit<Handbook, 'today'>): Problem[] {
  const record = records.find(({ slot }) => slot.kind === 'published-ids');
  const published = (record?.data ?? {}) as PublishedIds;
  const present = permanentIds(handbook);
  const problems = PERMANENT_KINDS.flatMap((kind) => vanished(kind, published, present[kind], record));
  const fresh = PERMANENT_KINDS.flatMap((kind) => present[kind].filter((id) => !published[kind]?.includes(id)));
  if (record && fresh.length > 0) {
    const shown = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '');
    problems.push(
      problem(
        'unrecorded-id',
        { file: record.file, line: 1, column: 1 },
        `${fresh.length} new ${fresh.length === 1 ? 'id is' : 'ids are'} not recorded yet: ${shown}.`,
      ),
    );
  }
  return problems;
}

function vanished(
  kind: PermanentKind,
  published: PublishedIds,
  present: string[],
  record: FileRecord | undefined,
): Problem[] {
  return (published[kind] ?? []).flatMap((id, index) =>
    present.includes(id) || !record
      ? []
      : [
          problem(
            'vanished-id',
            record.document.place([kind, index]),
            `\`${id}\` (${kind}) was published and is gone.`,
          ),
        ],
  );
}
