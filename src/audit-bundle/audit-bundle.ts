import { teamResults } from '../assessments/team-results.ts';
import { dayIn } from '../basics/day-in.ts';
import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import { coverage } from '../coverage/coverage.ts';
import { coverageCsv } from '../coverage/coverage-csv.ts';
import type { Handbook } from '../model/handbook.ts';
import type { ContentFile } from '../model/read/files.ts';
import { policyOf } from '../versions/normative-content.ts';
import { answersCsv } from './answers-csv.ts';
import type { AuditedPeriod } from './audited-period.ts';
import { readme } from './readme.ts';
import type { BundleFile } from './bundle-file.ts';
import { completionsCsv, teamsCsv } from './records-csv.ts';
import { rulesMarkdown } from './rules-markdown.ts';
import { withChecksums } from './with-checksums.ts';

/**
 * Everything that shows what a version of the policy said and who had confirmed it, as files: the same content, day and period
 * give the same bytes. Records count up to the last day of the period; what was recorded later is counted in the README.
 * @param files the files of the content, of which those that are evidence are added as they are
 */
export function auditBundle(handbook: Handbook, files: readonly ContentFile[], period: AuditedPeriod): BundleFile[] {
  const { version, from, until, recordsUntil } = period;
  const { site, timeZone = DEFAULT_TIME_ZONE } = handbook.organization;
  const completions = handbook.completions.filter(({ date }) => date <= recordsUntil);
  const assessments = handbook.assessments.filter(
    ({ exportedAt }) => dayIn(Date.parse(exportedAt), timeZone) <= recordsUntil,
  );
  const then: Handbook = {
    ...handbook,
    today: recordsUntil,
    versions: handbook.versions.filter(
      ({ content }) => content.policy.date <= recordsUntil || content === version.content,
    ),
    completions,
    assessments,
  };
  const records = new Set([...completions, ...assessments].map(({ at }) => at.file));
  const isEvidence = ({ path }: ContentFile) => records.has(path) || isOfVersions(path, version.number);
  const later = handbook.completions.filter((record) => !completions.includes(record));
  return withChecksums([
    {
      path: 'README.md',
      text: readme(handbook, period, {
        completions: completions.length,
        laterCompletions: later.length,
        assessments: assessments.length,
        laterAssessments: handbook.assessments.length - assessments.length,
      }),
    },
    { path: 'rules.json', text: `${JSON.stringify({ ...version.content, note: version.note }, null, 2)}\n` },
    { path: 'rules.md', text: rulesMarkdown(version.content, site) },
    { path: 'answers.csv', text: answersCsv(policyOf(version.content), from, until) },
    { path: 'completions.csv', text: completionsCsv(completions) },
    { path: 'completions-later.csv', text: completionsCsv(later) },
    { path: 'training.csv', text: coverageCsv(coverage(then)) },
    { path: 'teams.csv', text: teamsCsv(teamResults(then)) },
    ...files
      .filter(isEvidence)
      .flatMap(({ path, text }) => (text === undefined ? [] : { path: `evidence/${path}`, text })),
  ]);
}

/** Returns whether a file is of this published version or an earlier one, of which a later one may take its parts. */
function isOfVersions(path: string, number: number): boolean {
  const found = /^versions\/(\d+)[./]/.exec(path)?.[1];
  return found !== undefined && Number(found) <= number;
}
