import { changeReportWords as words } from '#words/change-report.ts';
import { coverage, type PathCoverage, type PersonCoverage } from '../../coverage/coverage.ts';
import type { Handbook, Version } from '../../model/handbook.ts';
import { trainingPagePath } from '../../model/paths.ts';
import type { InlineMarkdown } from '../../model/text-kinds.ts';
import { isAnyAnswerChanged } from '../../versions/answer-changes.ts';
import { changesSince, isAnything } from '../../versions/changes-since.ts';
import { normativeChanges } from '../../versions/normative-changes.ts';
import { normativeContent } from '../../versions/normative-content.ts';
import type { ReportEntry, ReportSection } from '../report.ts';

/**
 * Returns who must read again because of the change, by path and in numbers: of the people whose merged records hold without it.
 * A change that nobody has published is judged as the material version that it could become.
 */
export function readingAgain(before: Handbook | undefined, after: Handbook): ReportSection[] {
  const section = { id: 'report.reading', heading: words.headings.reading, isFolded: false };
  if (!before) {
    return [{ ...section, lead: [words.onlyAnswers], entries: [] }];
  }
  const { versions, isDraft } = versionsAfter(after);
  // A draft that states no number of its own states no first day either.
  const hasFirstDay = versions.at(-1)?.number === after.organization.policy.version;
  const known = new Set(before.versions.map(({ number }) => number));
  const brought = versions.filter(({ number }) => !known.has(number));
  if (brought.length === 0) return [];
  const [was, is] = [
    coverage({ ...after, versions: versions.filter(({ number }) => known.has(number)) }),
    coverage({ ...after, versions }),
  ];
  const entries = is.flatMap((path) => entryOf(path, was, versions, brought, hasFirstDay));
  return [{ ...section, lead: [leadOf(brought, isDraft, entries.length, after)], entries }];
}

/** The versions with the change: what is not published yet counts as the next one, and as material. */
function versionsAfter(after: Handbook): { versions: Version[]; isDraft: boolean } {
  const latest = after.versions.at(-1);
  const content = normativeContent(after);
  if (!latest || normativeChanges(latest.content, content).length === 0)
    return { versions: after.versions, isDraft: false };
  // No summary of this note is ever shown.
  const note = { kind: 'material', summary: '' as InlineMarkdown } as const;
  return { versions: [...after.versions, { number: latest.number + 1, content, note }], isDraft: true };
}

function leadOf(brought: readonly Version[], isDraft: boolean, paths: number, { completions }: Handbook): string {
  const isMaterial = brought.some(({ note }) => note.kind === 'material');
  if (!isMaterial) return words.nobodyForMinor;
  return words.readers(completions.length === 0 ? 'no-records' : paths === 0 ? 'none' : 'these', isDraft);
}

function entryOf(
  now: PathCoverage,
  earlier: readonly PathCoverage[],
  versions: readonly Version[],
  brought: readonly Version[],
  hasFirstDay: boolean,
): ReportEntry[] {
  const before = earlier.find(({ path }) => path.id === now.path.id);
  const owed = new Set(before?.people.filter(({ state }) => state === 'must-reread').map(({ handle }) => handle));
  const asked = now.people.filter(({ state, handle }) => state === 'must-reread' && !owed.has(handle));
  if (asked.length === 0) return [];
  const completed = now.people.filter((person) => person.completed !== undefined).length;
  const required = asked.filter(({ isRequired }) => isRequired).length;
  const due = required === 0 ? undefined : hasFirstDay ? dueDays(asked) : { withinDays: now.path.withinDays };
  const counts = { asked: asked.length, completed, required };
  return [
    {
      name: now.path.title,
      page: trainingPagePath(now.path.id),
      text: words.readAgain(counts, due, becauseOf(now.path.id, versions, brought)),
    },
  ];
}

/** The first and the last day by which people have to have read, where people.yaml makes it their duty. */
function dueDays(asked: readonly PersonCoverage[]): { first: string; last: string } | undefined {
  const due = asked.flatMap((person) => person.due ?? []).sort();
  const [first, last] = [due[0], due.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The texts of the path that changed, in short. */
function becauseOf(path: string, versions: readonly Version[], brought: readonly Version[]): string {
  const latest = brought.at(-1);
  const before = versions.findLast(({ number }) => !brought.some((version) => version.number === number));
  if (!latest || !before) return '';
  const changes = changesSince(before.content, latest.content, path);
  const { added = [], changed = [], removed = [], statement } = changes ?? {};
  const ids = [...added, ...changed, ...removed].map(({ id }) => id);
  return words.toRead({
    ids: ids.slice(0, MAX_IDS),
    more: Math.max(0, ids.length - MAX_IDS),
    statement: Boolean(statement),
    answers: changes !== undefined && !isAnything(changes) && isAnyAnswerChanged(before.content, latest.content),
  });
}

/** The most texts that are named one by one. */
const MAX_IDS = 8;
