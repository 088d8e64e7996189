import { csv } from '../progress/csv.ts';
import type { AuditReport } from './audit-report.ts';

const COLUMNS = [
  ...['repository', 'month', 'tool', 'name', 'model', 'record', 'count', 'first', 'last', 'confidence'],
  ...['labelled', 'incomplete', 'misplaced', 'unlabelled', 'verdict', 'inForce', 'rules', 'policyVersions'],
];

/** The findings as comma-separated values, one a row. */
export function auditCsv({ findings }: AuditReport): string {
  const rows = findings.map(({ repository, month, tool, name, model, record, count, ...rest }) => {
    const { first, last, confidence, labels, says, verdict } = rest;
    return [
      ...[repository, month, tool, name, model ?? '', record, count, first, last, confidence],
      ...[labels.labelled, labels.incomplete, labels.misplaced, labels.unlabelled],
      ...[says, verdict.binding ? 'yes' : 'no', verdict.rules.join(' '), verdict.versions.join(' ')],
    ];
  });
  return csv([COLUMNS, ...rows].map((row) => row.map(String)));
}
