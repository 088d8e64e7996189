import { oneLine } from '../basics/one-line.ts';
import { plainLines } from '../model/plain-lines.ts';
import { PROGRESS_SCHEMA_VERSION } from '../progress/migrate.ts';
import type { AuditReport } from './audit-report.ts';
import { labelWords } from './audit-text.ts';
import type { ShippedCheck } from './shipped-check.ts';

/** The longest texts that an entry keeps. (`MAX_LENGTHS` of the progress is the same; the script cannot carry its schema.) */
const MAX_NOTE = 4000;
const MAX_EVIDENCE = 1000;

/**
 * The report as an answer to the check item that asks for it, in the form that the page of check items imports and
 * `content/assessments/` takes. It says "in progress": two people sign before somebody says "done".
 * @param now when it is made
 */
export function evidenceText(report: AuditReport, { id, text }: ShippedCheck, now: Date): string {
  const at = now.toISOString();
  const entry = {
    ...{ state: 'in-progress', at, since: report.made, text },
    note: noteOf(report),
    evidence: shortened([summaryOf(report)], MAX_EVIDENCE),
  };
  const { version, begins } = report.policyVersions.at(-1) ?? { version: 1, begins: report.made };
  const inForce = report.policyVersions.findLast((each) => each.begins <= report.made) ?? { version, begins };
  const file = {
    schemaVersion: PROGRESS_SCHEMA_VERSION,
    format: 'handbook-progress',
    of: 'checks',
    content: { policyVersion: inForce.version, policyDate: inForce.begins },
    exportedAt: at,
    entries: { [`check/${id}`]: entry },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function summaryOf({ window, made, findings, reach, problems, blindSpots }: AuditReport): string {
  const firm = findings.filter(({ confidence }) => confidence !== 'weak');
  const binding = firm.filter(({ verdict }) => verdict.binding);
  const prohibited = binding.filter(({ verdict }) => verdict.laxest === 30).length;
  const open = binding.filter(({ verdict }) => verdict.laxest !== verdict.strictest).length;
  return [
    `Report of audit-usage.mjs, made on ${made}, for ${window.since} to ${window.until}:`,
    `${firm.length} findings (${prohibited} prohibited, ${open} that depend on what nobody stated),`,
    `${reach.length} records read, ${problems.length} not read, ${blindSpots.length} blind spots.`,
    'Two people sign it before this item is done; it is kept in the case store.',
  ].join(' ');
}

function noteOf({ findings, reach, problems, blindSpots }: AuditReport): string {
  const rows = findings.map((row) => {
    const days = row.first === row.last ? row.first : `${row.first} to ${row.last}`;
    const says = row.verdict.binding ? row.says : `before the policy began (its first day says: ${row.says})`;
    const rules = row.verdict.rules.length > 0 ? ` [${row.verdict.rules.join(', ')}]` : '';
    const count = `${row.count} ${row.record}${row.count === 1 ? '' : 's'}${labelWords(row)}`;
    const sign = row.confidence === 'certain' ? '' : ` (${row.confidence} sign)`;
    return `- ${row.repository} | ${row.name}, ${row.model ?? 'model not recorded'} | ${days} | ${count}${sign} | ${says}${rules}`;
  });
  const reached = reach.map(
    ({ place, oldest, newest }) => `- ${place}: ${oldest === null ? 'nothing' : `${oldest} to ${newest}`}`,
  );
  // The shorter lists come first: what is cut off are rows, and the report itself has them.
  return shortened(
    [
      ...['Records read, oldest to newest:', ...reached],
      ...(problems.length > 0 ? ['Not read:', ...problems.map((each) => `- ${each}`)] : []),
      ...['Blind spots:', ...blindSpots.map((each) => `- ${each}`)],
      ...['Findings:', ...(rows.length > 0 ? rows : ['- none; that does not prove that there was no use'])],
    ],
    MAX_NOTE,
  );
}

/** The lines that fit into so many characters, and how many did not. */
function shortened(lines: readonly string[], most: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const text = plainLines(oneLine(line)).slice(0, 500);
    const rest = `… and ${lines.length - index} lines more, in the report itself.`;
    if (length + text.length + 1 > most - rest.length - 1) return [...kept, rest].join('\n');
    kept.push(text);
    length += text.length + 1;
  }
  return kept.join('\n');
}
