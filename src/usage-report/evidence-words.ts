import { MAX_LENGTHS } from '../progress/item-entry.ts';
import { answerKind, ANSWER_KINDS, KIND_NAMES } from './answer-kind.ts';
import type { UsageReport } from './usage-report.ts';

/** Returns the report in the words that the evidence of a check item keeps: what was read, what was found, what was not. */
export function evidenceWords(report: UsageReport): string {
  const { made, since, until, handbook, policyVersions, findings, reach, problems, leftOut } = report;
  const firm = findings.filter(({ confidence }) => confidence !== 'weak');
  const counts = ANSWER_KINDS.flatMap((kind) => {
    const count = firm.filter((finding) => answerKind(finding) === kind).length;
    return count > 0 ? [`${count} ${KIND_NAMES[kind].toLowerCase()}`] : [];
  });
  const oldest = reach.flatMap(({ oldest }) => oldest ?? []).sort()[0];
  const text = [
    `audit-usage.mjs, ${since} to ${until}${made === '' ? '' : `, made on ${made}`}`,
    `policy ${policyVersions.length === 1 ? 'version' : 'versions'} ${policyVersions.join(', ')} of ${handbook}`,
    `${reach.length} ${reach.length === 1 ? 'place' : 'places'} read${oldest === undefined ? '' : `, oldest record ${oldest}`}`,
    `${firm.length} ${firm.length === 1 ? 'finding' : 'findings'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
    ...(findings.length > firm.length ? [`${findings.length - firm.length} weak signs apart`] : []),
    ...(problems.length > 0 ? [`${problems.length} not read`] : []),
    ...(leftOut > 0 ? [`${leftOut} damaged rows left out`] : []),
  ].join('; ');
  return text.slice(0, MAX_LENGTHS.evidence);
}
