import { addDays } from '../basics/calendar.ts';
import { oneLine } from '../basics/one-line.ts';
import { wrapWords } from '../check-tool/wrap.ts';
import type { AuditReport, Reach } from './audit-report.ts';

type Row = AuditReport['findings'][number];

/** The report as people read it in a terminal: the strictest verdict first. */
export function auditText(report: AuditReport): string {
  const { findings, window, reach, blindSpots, problems } = report;
  const firm = findings.filter(({ confidence }) => confidence !== 'weak');
  const weak = findings.filter(({ confidence }) => confidence === 'weak');
  const sections = [
    [`Use of AI coding tools from ${window.since} to ${window.until}`, ...summary(report)].join('\n'),
    ...[...groupsOf(firm)].map(([says, rows]) => groupText(says, rows)),
    weak.length === 0 ? '' : ['Weak signs: people write these marks too', ...weak.map(rowText)].join('\n'),
    ['How far the records reach', ...reach.map((each) => reachText(each, window))].join('\n'),
    problems.length === 0 ? '' : ['What could not be read', ...problems.map(itemText)].join('\n'),
    ['What nobody could see', ...blindSpots.map(itemText)].join('\n'),
    closing(report),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

const itemText = (text: string) => wrapWords(text, '  - ', '    ');

/** The unit in which the records of a place are counted. */
const UNITS: Record<Reach['kind'], string> = { repository: 'commit', sessions: 'file', export: 'row' };

const KINDS: Record<Reach['kind'], string> = {
  repository: 'repository',
  sessions: 'store of sessions',
  export: 'export',
};

function summary({ findings, reach }: AuditReport): string[] {
  const read = (['repository', 'sessions', 'export'] as const).flatMap((kind) => {
    const places = reach.filter((each) => each.kind === kind);
    if (places.length === 0) return [];
    const records = places.reduce((sum, each) => sum + each.records, 0);
    return [`${counted(places.length, KINDS[kind])} (${counted(records, UNITS[kind])} of these days)`];
  });
  const [first = 'nothing', ...others] = read;
  const all = [first, ...others].join(', ');
  const found =
    findings.length === 0
      ? 'None of it shows the use of a tool. That does not prove that there was none: see what nobody could see, below.'
      : `${counted(findings.length, 'line')} below, the strictest answer first. Each is a tool and model in a repository and month, with what the policy of those days says.`;
  return [wrapWords(`Read: ${all}.`), wrapWords(found)];
}

const counted = (count: number, word: string) =>
  `${count} ${count === 1 ? word : word.replace(/^(\w+?)(y?)(?=$| )/, (_, stem: string, y: string) => stem + (y ? 'ies' : 's'))}`;

function groupsOf(findings: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of findings) {
    const heading = row.verdict.binding ? row.says : `Before the policy began. Its first day says: ${row.says}`;
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return groups;
}

/** The rows of one answer; where it depends on something, how to say what. */
function groupText(heading: string, rows: readonly Row[]): string {
  // What the first day of the policy would have said binds nobody: it need not be exact.
  const depends = rows.some(({ verdict }) => verdict.binding && verdict.laxest !== verdict.strictest);
  const unknown = new Set(rows.flatMap(({ verdict }) => verdict.unknown));
  const options = ['division', 'plan', 'data', 'use'].filter((part) => unknown.has(part)).map((part) => `--${part}`);
  const hint = `Say it in the repository's .ai-tool-policy.yaml, or by ${options.join(', ')}, and the answer is exact.`;
  return [wrapWords(heading), ...(depends ? [wrapWords(hint, '  ')] : []), ...rows.map(rowText)].join('\n');
}

function rowText(row: Row): string {
  const { repository, name, model, month, count, record, first, last, verdict } = row;
  const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
  const rules = verdict.rules.length > 0 ? ` Rules: ${verdict.rules.join(', ')}.` : '';
  return [
    `  ${oneLine(repository)}  ${month}  ${oneLine(name)}, ${model === null ? 'model not recorded' : oneLine(model)}`,
    wrapWords(`${counted(count, record)} ${days}${labelWords(row)}.${rules}`, '    '),
  ].join('\n');
}

/** Says how many commits of a finding are labelled; sessions have no label. */
export function labelWords({ record, labels, count }: Pick<Row, 'record' | 'labels' | 'count'>): string {
  if (record !== 'commit') return '';
  const { labelled, incomplete, misplaced, unlabelled } = labels;
  const states: [number, string][] = [
    [labelled, 'labelled'],
    [unlabelled, 'without our label, known by the mark of the tool'],
    [incomplete, 'with a label that lacks the model or names an unknown tool'],
    [misplaced, 'with the label outside of the last paragraph'],
  ];
  const parts = states
    .filter(([number]) => number > 0)
    .map(([number, words]) => [number === count, number, words] as const);
  return `; ${parts.map(([isAll, number, words]) => (isAll ? words : `${number} ${words}`)).join(', ')}`;
}

function reachText(
  { place, kind, oldest, newest, records, withUse, missing }: Reach,
  { since }: AuditReport['window'],
): string {
  const days = oldest === null ? 'nothing' : `${oldest} to ${newest}`;
  // A repository begins with its first commit; of what a store holds no more, nobody knows.
  const isShort = kind !== 'repository' && (oldest === null || oldest > since);
  const before = oldest === null ? 'these days' : `the days from ${since} to ${addDays(oldest, -1)}`;
  const rest = [...(isShort ? [`It says nothing about ${before}.`] : []), ...missing].map((each) =>
    wrapWords(each, '    '),
  );
  const counts = `${counted(records, UNITS[kind])} of these days, ${withUse} with use`;
  return [`  ${oneLine(place)}: ${days}; ${counts}`, ...rest].join('\n');
}

function closing({ policyVersions, made, handbook, timeZone, findings }: AuditReport): string {
  const versions = policyVersions.map(({ version, begins }) => `${version} (from ${begins})`).join(', ');
  const rules = findings.some(({ verdict }) => verdict.rules.length > 0)
    ? [`What a rule says: ${oneLine(handbook)}policy/#ID, with its id in place of ID.`]
    : [];
  const by = `Made on ${made} by ${oneLine(handbook)}, policy ${policyVersions.length === 1 ? 'version' : 'versions'} ${versions}; days in ${timeZone}.`;
  return [...rules, by].map((line) => wrapWords(line)).join('\n');
}
