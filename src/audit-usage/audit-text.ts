import { oneLine } from '../check-tool/one-line.ts';
import { wrapWords } from '../check-tool/wrap.ts';
import type { AuditReport, Reach } from './audit-report.ts';

type Row = AuditReport['findings'][number];

/** The report as people read it in a terminal: the strictest verdict first. */
export function auditText(report: AuditReport): string {
  const { findings, window, reach, blindSpots, problems } = report;
  const firm = findings.filter(({ confidence }) => confidence !== 'weak');
  const weak = findings.filter(({ confidence }) => confidence === 'weak');
  const groups = groupsOf(firm);
  const sections = [
    [`Use of AI coding tools from ${window.since} to ${window.until}`, wrapWords(summary(report))].join('\n'),
    ...[...groups].map(([says, rows]) => [says, ...rows.map(rowText)].join('\n')),
    weak.length === 0 ? '' : ['Weak signs: people write these marks, too', ...weak.map(rowText)].join('\n'),
    ['How far the records reach', ...reach.map(reachText)].join('\n'),
    problems.length === 0
      ? ''
      : ['What could not be read', ...problems.map((each) => wrapWords(each, '  - ', '    '))].join('\n'),
    ['What nobody could see', ...blindSpots.map((each) => wrapWords(each, '  - ', '    '))].join('\n'),
    versionsText(report),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function summary({ findings, reach }: AuditReport): string {
  const total = (of: (each: Reach) => number) => reach.reduce((sum, each) => sum + of(each), 0);
  const read = `${reach.length} ${reach.length === 1 ? 'place' : 'places'} read, ${total(({ records }) => records)} records in these days`;
  if (findings.length === 0) return `${read}; none shows the use of a tool. That is no proof that there was none.`;
  return `${read}, of which ${total(({ withUse }) => withUse)} show the use of a tool.`;
}

function groupsOf(findings: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of findings) {
    const heading = row.verdict.binding ? row.says : `Before the policy began. Its first day says: ${row.says}`;
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return groups;
}

function rowText(row: Row): string {
  const { repository, name, model, month, count, record, first, last, verdict } = row;
  const days = first === last ? first : `${first} to ${last}`;
  const rules = verdict.rules.length > 0 ? ` Rules: ${verdict.rules.join(', ')}.` : '';
  return [
    `  ${oneLine(repository)}  ${month}  ${oneLine(name)}, ${model === null ? 'model not recorded' : oneLine(model)}`,
    wrapWords(`${count} ${count === 1 ? record : `${record}s`}, ${days}${labelWords(row)}.${rules}`, '    '),
  ].join('\n');
}

/** Says how many commits of a finding are labelled; sessions have no label. */
export function labelWords({ record, labels }: Pick<Row, 'record' | 'labels'>): string {
  if (record !== 'commit') return '';
  const { labelled, incomplete, misplaced, unlabelled } = labels;
  const parts = [
    `${labelled} labelled`,
    ...(incomplete > 0 ? [`${incomplete} with a label that lacks the model or names an unknown tool`] : []),
    ...(misplaced > 0 ? [`${misplaced} with the label outside of the last paragraph`] : []),
    ...(unlabelled > 0 ? [`${unlabelled} with a mark only`] : []),
  ];
  return `; ${parts.join(', ')}`;
}

function reachText({ place, oldest, newest, records, withUse, missing }: Reach): string {
  const days = oldest === null ? 'nothing' : `${oldest} to ${newest}`;
  const rest = missing.map((each) => wrapWords(each, '    '));
  return [`  ${oneLine(place)}: ${days}; ${records} in these days, ${withUse} with use`, ...rest].join('\n');
}

function versionsText({ policyVersions, made, handbook, timeZone }: AuditReport): string {
  const versions = policyVersions.map(({ version, begins }) => `${version} (from ${begins})`).join(', ');
  return `Made on ${made} by ${oneLine(handbook)}, policy ${policyVersions.length === 1 ? 'version' : 'versions'} ${versions}; days in ${timeZone}.`;
}
