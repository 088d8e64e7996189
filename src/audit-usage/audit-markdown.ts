import { oneLine } from '../basics/one-line.ts';
import type { AuditReport } from './audit-report.ts';
import { labelWords } from './audit-text.ts';

/** The report as Markdown, to be put into a case store or a merge request. */
export function auditMarkdown(report: AuditReport): string {
  const { findings, window, reach, problems, blindSpots, policyVersions, made, handbook } = report;
  const versions = policyVersions.map(({ version, begins }) => `${version} (from ${begins})`).join(', ');
  return [
    `# Use of AI coding tools, ${window.since} to ${window.until}`,
    `Made on ${made}. Handbook: ${plain(handbook)}. Policy versions: ${versions}.`,
    '## Findings',
    findings.length === 0
      ? 'No record shows the use of a tool. That does not prove that there was none.'
      : table(
          ['Repository', 'Month', 'Tool', 'Model', 'Count', 'Days', 'Confidence', 'Policy', 'Rules'],
          findings.map((row) => [
            ...[row.repository, row.month, row.name, row.model ?? 'not recorded'],
            ...[`${row.count} ${row.record}${row.count === 1 ? '' : 's'}${labelWords(row)}`],
            ...[row.first === row.last ? row.first : `${row.first} to ${row.last}`, row.confidence],
            ...[row.verdict.binding ? row.says : `Before the policy began; its first day says: ${row.says}`],
            row.verdict.rules.join(', '),
          ]),
        ),
    '## Reach',
    table(
      ['Place', 'Oldest', 'Newest', 'In these days', 'With use', 'Missing'],
      reach.map(({ place, oldest, newest, records, withUse, missing }) => [
        ...[place, oldest ?? 'nothing', newest ?? 'nothing', String(records), String(withUse)],
        missing.join(' '),
      ]),
    ),
    ...(problems.length > 0 ? ['## Not read', list(problems)] : []),
    '## What nobody could see',
    list(blindSpots),
  ].join('\n\n');
}

const list = (items: readonly string[]) => items.map((item) => `- ${plain(item)}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(plain))].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Words of others, such as names of folders, as text of one line that is no markup. */
const plain = (text: string) => oneLine(text).replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`);
