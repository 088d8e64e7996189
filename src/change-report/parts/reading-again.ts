import { count, list } from '../../basics/words.ts';
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
  const section = { id: 'report.reading', heading: 'Who must read again', isFolded: false };
  if (!before) {
    const lead = [
      'Only answers are published there; who must read again follows from texts, so compare with a branch or a folder.',
    ];
    return [{ ...section, lead, entries: [] }];
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
  if (!isMaterial) return 'Nobody: the version is minor.';
  const judged = isDraft ? 'Once this is published as material (as minor, it asks nothing of anybody): ' : '';
  if (completions.length === 0) return `${judged}nobody has a merged record of a path yet.`.replace(/^n/, 'N');
  return paths === 0
    ? `${judged}nobody, since it changes nothing that a completed path is about.`.replace(/^n/, 'N')
    : `${judged}those who completed these paths.`.replace(/^t/, 'T');
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
  const by = hasFirstDay ? dueInWords(asked) : `, within ${now.path.withinDays} days of its first day`;
  const listed = required === 0 ? '' : `; ${required.toLocaleString('en-US')} of them in people.yaml${by}`;
  return [
    {
      name: now.path.title,
      page: trainingPagePath(now.path.id),
      text:
        `${asked.length.toLocaleString('en-US')} of ${count(completed, 'person')}`.replace(/persons$/, 'people') +
        ` who completed it${listed}. ${becauseOf(now.path.id, versions, brought)}`,
    },
  ];
}

/** The days by which people have to have read, where people.yaml makes it their duty. */
function dueInWords(asked: readonly PersonCoverage[]): string {
  const due = asked.flatMap((person) => person.due ?? []).sort();
  const [first, last] = [due[0], due.at(-1)];
  return first === undefined ? '' : first === last ? `, by ${first}` : `, by ${first} to ${last}`;
}

/** The texts of the path that changed, in short. */
function becauseOf(path: string, versions: readonly Version[], brought: readonly Version[]): string {
  const latest = brought.at(-1);
  const before = versions.findLast(({ number }) => !brought.some((version) => version.number === number));
  if (!latest || !before) return '';
  const changes = changesSince(before.content, latest.content, path);
  const { added = [], changed = [], removed = [], statement } = changes ?? {};
  const ids = [...added, ...changed, ...removed].map(({ id }) => id);
  const said = [
    ...(ids.length > 0
      ? [`${list(ids.slice(0, 8), 'and')}${ids.length > 8 ? ` and ${ids.length - 8} more` : ''}`]
      : []),
    ...(statement ? ['the statement'] : []),
    ...(changes && !isAnything(changes) && isAnyAnswerChanged(before.content, latest.content)
      ? ['answers that change']
      : []),
  ];
  return said.length === 0 ? '' : `To read: ${said.join('; ')}.`;
}
