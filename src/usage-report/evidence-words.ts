import { usageEvidence, usageReportWords } from '#words/usage-report.ts';
import { MAX_LENGTHS } from '../progress/item-entry.ts';
import { answerKind, ANSWER_KINDS } from './answer-kind.ts';
import type { UsageReport } from './usage-report.ts';

/** Returns the report in the words that the evidence of a check item keeps: what was read, what was found, what was not. */
export function evidenceWords(report: UsageReport): string {
  const { made, since, until, handbook, policyVersions: versions, findings, reach, problems, leftOut } = report;
  const firm = findings.filter(({ confidence }) => confidence !== 'weak');
  const kinds = ANSWER_KINDS.flatMap((kind) => {
    const count = firm.filter((finding) => answerKind(finding) === kind).length;
    return count > 0 ? [{ count, kind: usageReportWords.kinds[kind].inline }] : [];
  });
  const text = usageEvidence({
    ...{ since, until, made, versions, handbook, kinds },
    places: reach.length,
    oldest: reach.flatMap(({ oldest }) => oldest ?? []).sort()[0],
    firm: firm.length,
    weak: findings.length - firm.length,
    unread: problems.length,
    damaged: leftOut,
  });
  return text.slice(0, MAX_LENGTHS.evidence);
}
