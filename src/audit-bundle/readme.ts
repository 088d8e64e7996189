import { count } from '../basics/words.ts';
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
  const days = from === until ? `on ${from}` : until === undefined ? `from ${from} on` : `from ${from} to ${until}`;
  const isAhead = recordsUntil > handbook.today;
  return `${headingInMarkdown(1, `${title}: version ${number} of the policy`)}

What the policy said ${days}, and who had confirmed it by then. Version ${number} is in effect from ${content.policy.date}.
${note.approval ? approvalLine(note.approval) : 'Its note names no approval.'}

- Made on ${handbook.today} from the content of ${wordsAsMarkdown(site)}. Days are those of the time zone ${handbook.organization.timeZone ?? 'UTC'}.
- Records count up to ${recordsUntil}${isAhead ? ', which is still to come: what is recorded after the day above is missing' : ''}: ${count(counts.completions, 'completion')} and ${count(counts.assessments, 'team result')}.
- Of later days, and not counted: ${count(counts.laterCompletions, 'completion')} (completions-later.csv) and ${count(counts.laterAssessments, 'team result')}.

A person who completes a path again replaces their record, and a team its result. The one of before is in the history of the
repository: \`git log --all -- content/completions/HANDLE\`.

## What is in here

| File | Holds |
| --- | --- |
| rules.md | every rule, condition and approval route in words |
| rules.json | the same for programs, with the change note |
| answers.csv | every answer to every question, with rules, conditions and routes: a row for each stretch of days with the same answer |
| completions.csv | who completed which training path, under which version, and what they agreed to |
| completions-later.csv | the same of later days |
| training.csv | where each person stood on each path on ${recordsUntil} |
| teams.csv | what teams had stated about each check item, in the words of the check items of today |
| evidence/ | published versions, completion records and team results as they are in the repository |
| SHA256SUMS | the check sum of each file |

## Find an answer

Open answers.csv in a spreadsheet and filter the columns Division, Tool, Data and Use; From and Until say on which days the
answer holds. The ids in the columns of rules and conditions are explained in rules.md. Who had confirmed it: filter
completions.csv by Policy version ${number}.

## See that nothing was changed

In this folder, on Linux: \`sha256sum -c SHA256SUMS\`. On macOS: \`shasum -a 256 -c SHA256SUMS\`. On Windows, in PowerShell:

\`\`\`powershell
Get-Content SHA256SUMS | ForEach-Object { $sum, $file = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "CHANGED $file" } }
\`\`\`

It prints nothing where every file is as it was. Check sums are no signatures: keep that of SHA256SUMS itself where nobody can change it. The
same content, made on the same day with the same options, gives the same bytes, so the bundle can be made again and compared.
Each version names the digest of the one before (evidence/versions/); npm run check in the repository follows that chain.
`;
}

const approvalLine = ({ by, on, link }: NonNullable<AuditedPeriod['version']['note']['approval']>): string =>
  `Approved${by === undefined ? '' : ` by ${wordsAsMarkdown(by)}`}${on === undefined ? '' : ` on ${on}`}${link === undefined ? '' : `: <${link}>`}.`;
