import { changeReportWords as words } from '#words/change-report.ts';
import type { Change } from '../../policy/compare.ts';
import { differenceInWords, type Direction } from '../../policy/comparison/change.ts';
import type { PolicyChanges } from '../../policy/policy-changes.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import type { ReportEntry, ReportSection, ReportTable } from '../report.ts';

/** A change of answers, with the days on which it holds. */
interface LastingChange {
  change: Change;
  /** YYYY-MM-DD */
  from: string;
  /** The last day; null for what stays so. */
  until: string | null;
}

/** Returns what becomes of answers: loosened ones as a table by division and tool, everything in words below it. */
export function answerSections(
  periods: readonly PolicyChanges[],
  before: PolicyInput,
  after: PolicyInput,
): ReportSection[] {
  const changes = lasting(periods);
  const first = periods[0]?.from ?? '';
  const entriesOf = (direction: Direction) =>
    changes.filter(({ change }) => change.direction === direction).map((one) => entryOf(one, first));
  const loosened = changes.filter(({ change }) => change.direction === 'loosened');
  const [gone, come] = [onlyIn(periods, 'onlyBefore'), onlyIn(periods, 'onlyAfter')];
  const sections: ReportSection[] = [
    {
      id: 'report.loosened',
      heading: words.headings.loosened,
      lead: loosened.length === 0 ? [words.none] : [],
      ...(loosened.length > 0 && { table: tableOf(loosened, first, before, after) }),
      entries: [],
      isFolded: false,
    },
    {
      id: 'report.loosened-in-words',
      heading: words.headings.loosenedInWords,
      entries: entriesOf('loosened'),
      isFolded: true,
    },
    {
      id: 'report.altered',
      heading: words.headings.altered,
      entries: entriesOf('altered'),
      isFolded: true,
    },
    { id: 'report.tightened', heading: words.headings.tightened, entries: entriesOf('tightened'), isFolded: true },
    { id: 'report.new-questions', heading: words.headings.newQuestions, entries: come, isFolded: true },
    { id: 'report.gone-questions', heading: words.headings.goneQuestions, entries: gone, isFolded: true },
  ];
  return sections.filter(({ id, entries }) => id === 'report.loosened' || entries.length > 0);
}

/** Changes with the span of days over which they hold: one that goes on through several periods is one change. */
function lasting(periods: readonly PolicyChanges[]): LastingChange[] {
  const found: LastingChange[] = [];
  let open = new Map<string, LastingChange>();
  for (const { from, until, changes } of periods) {
    const now = new Map<string, LastingChange>();
    for (const change of changes) {
      const key = JSON.stringify(change);
      const lastingChange = open.get(key) ?? { change, from, until };
      if (!open.has(key)) found.push(lastingChange);
      lastingChange.until = until;
      now.set(key, lastingChange);
    }
    open = now;
  }
  return found;
}

function entryOf({ change, from, until }: LastingChange, first: string): ReportEntry {
  const days = daysInWords(from, until, first);
  return { text: days === '' ? change.words : words.onDays(days, change.words) };
}

/** The days of a change; nothing for one that holds from the first day that is compared, and stays. */
function daysInWords(from: string, until: string | null, first: string): string {
  if (until !== null) return from === first ? words.until(until) : words.fromTo(from, until);
  return from === first ? '' : words.from(from);
}

/** One row for each division and tool, with the answers that are loosened there. */
function tableOf(
  changes: readonly LastingChange[],
  first: string,
  before: PolicyInput,
  after: PolicyInput,
): ReportTable {
  const vocabularies = [after.organization, before.organization];
  const rows = changes.flatMap(({ change, from, until }) =>
    [...byDivisionAndTool(change)].map(([key, questions]) => {
      const [division = '', tool = ''] = key.split('/');
      return {
        division,
        tool,
        questions,
        what: differenceInWords(questions, change, vocabularies),
        days: daysInWords(from, until, first),
      };
    }),
  );
  const divisionsInOrder = after.organization.divisions.map(({ id }) => id);
  rows.sort(
    (a, b) => divisionsInOrder.indexOf(a.division) - divisionsInOrder.indexOf(b.division) || b.questions - a.questions,
  );
  const hasDays = rows.some(({ days }) => days !== '');
  const { division, tool, what, when } = words.columns;
  const nameOf = (values: readonly { id: string; name: string }[], id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  return {
    columns: [division, tool, what, ...(hasDays ? [when] : [])],
    rows: rows.map(({ division, tool, what, days }) => [
      nameOf(after.organization.divisions, division),
      nameOf(after.tools, tool),
      what,
      ...(hasDays ? [days] : []),
    ]),
  };
}

/** The number of questions of a change that are about each division and tool, by `division/tool`. */
function byDivisionAndTool({ blocks }: Change): Map<string, number> {
  const found = new Map<string, number>();
  for (const { divisions, plans, data, uses } of blocks) {
    for (const division of divisions) {
      for (const plan of plans) {
        const key = `${division}/${plan.split('/')[0]}`;
        found.set(key, (found.get(key) ?? 0) + data.length * uses.length);
      }
    }
  }
  return found;
}

/** The values that only one of the two can be asked about, each once. */
function onlyIn(periods: readonly PolicyChanges[], list: 'onlyBefore' | 'onlyAfter'): ReportEntry[] {
  const named = periods.flatMap((period) => period[list].map((one) => one.words));
  return [...new Set(named)].map((text) => ({ text }));
}

/** "38 of 5,000 answers change: 30 loosened, 8 tightened", for the first day on which any does. */
export function answersInShort(periods: readonly PolicyChanges[]): string {
  const [first] = periods;
  const changing = periods.find(({ changed }) => changed > 0);
  if (!first || !changing) return words.noAnswerChanges;
  const numberOf = (direction: Direction) =>
    changing.changes
      .filter((change) => change.direction === direction)
      .reduce((sum, { questions }) => sum + questions, 0);
  const { changed, compared, from } = changing;
  const [loosened, altered, tightened] = [numberOf('loosened'), numberOf('altered'), numberOf('tightened')];
  return words.answers({ changed, compared, loosened, altered, tightened }, changing === first ? undefined : from);
}
