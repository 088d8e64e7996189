import { auditWords as words } from '#words/audit-bundle.ts';
import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import type { Handbook } from '../model/handbook.ts';
import { headingInMarkdown, wordsAsMarkdown } from '../model/words-as-markdown.ts';
import type { AuditedPeriod } from './audited-period.ts';

/** Counts of the records that a bundle holds, and of those of later days that it leaves out. */
interface Counts {
  completions: number;
  laterCompletions: number;
  assessments: number;
  laterAssessments: number;
}

/** The page that says what a bundle holds, how to find an answer in it, and how to see that nothing was changed. */
export function readme(
  handbook: Handbook,
  { version, from, until, recordsUntil }: AuditedPeriod,
  counts: Counts,
): string {
  const { title, site } = handbook.organization;
  const { number, note, content } = version;
  const isAhead = recordsUntil > handbook.today;
  const files = Object.entries(words.files(recordsUntil)).map(([file, about]) => `| ${file} | ${about} |`);
  const { completions, assessments, laterCompletions, laterAssessments } = counts;
  const blocks = [
    headingInMarkdown(1, words.title(title, number)),
    `${words.about(words.days(from, until), number, content.policy.date)}\n${approvalLine(note.approval)}`,
    [
      words.made(handbook.today, wordsAsMarkdown(site), handbook.organization.timeZone ?? DEFAULT_TIME_ZONE),
      words.records(recordsUntil, isAhead, { completions, assessments }),
      words.later({ completions: laterCompletions, assessments: laterAssessments }),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    words.history('`git log --all -- content/completions/HANDLE`'),
    `## ${words.contents}`,
    [`| ${words.file} | ${words.holds} |`, '| --- | --- |', ...files].join('\n'),
    `## ${words.findHeading}`,
    words.find(number),
    `## ${words.verifyHeading}`,
    words.verify('`sha256sum -c SHA256SUMS`', '`shasum -a 256 -c SHA256SUMS`'),
    `\`\`\`powershell\n${ON_WINDOWS}\n\`\`\``,
    words.verified,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Prints the names of the files that are not as they were. */
const ON_WINDOWS = String.raw`Get-Content SHA256SUMS | ForEach-Object { $sum, $file = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "CHANGED $file" } }`;

const approvalLine = (approval: AuditedPeriod['version']['note']['approval']): string =>
  approval ? words.approved({ ...approval, by: approval.by && wordsAsMarkdown(approval.by) }) : words.notApproved;
