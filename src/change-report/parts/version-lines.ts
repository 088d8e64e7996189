import { count } from '../../basics/words.ts';
import type { Handbook, Version } from '../../model/handbook.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Problem } from '../../model/problem.ts';
import type { PolicyChanges } from '../../policy/policy-changes.ts';
import type { EarlierState } from '../before/earlier-state.ts';
import { versionDigests } from '../../versions/version-digests.ts';
import { publicationProblems } from '../../check/publication-problems.ts';
import { answersInShort } from './answer-sections.ts';
import type { ChangedEntry } from './changed-entries.ts';

/** Many who change a rule do it in the editor of the git host, and can run nothing. */
const IN_THE_BROWSER =
  'Somebody who edits in the browser leaves that to the job Publish of this merge request; what they fill in is kind in the note that it adds.';

/** Returns the change in a few sentences: its answers, its version, and what the check says. */
export function versionLines(
  before: EarlierState,
  after: Handbook,
  periods: readonly PolicyChanges[],
  entries: readonly ChangedEntry[],
  problems: readonly Problem[],
): string[] {
  const [draft] = publicationProblems(after);
  return [
    answersInShort(periods),
    ...entriesInShort(entries),
    ...versionLine(before, after),
    ...takenTwice(before, after),
    ...(draft ? [`Not published yet: ${draft.message} ${IN_THE_BROWSER}`] : []),
    checkLine(problems),
  ];
}

/** A number that both published with other content: whoever is merged second takes the next one. */
function takenTwice({ name, handbook }: EarlierState, after: Handbook): string[] {
  const [there, here] = [digestsOf(handbook?.versions ?? []), digestsOf(after.versions)];
  return [...here].flatMap(([number, digest]) => {
    const other = there.get(number);
    return other === undefined || other === digest
      ? []
      : [
          `Version ${number} is published on ${name} with other content. Where two branches took the number, merge that one into this, and run npm run publish-version -- --renumber while git reports the conflict. Where this one replaces it, it must never have been deployed.`,
        ];
  });
}

function digestsOf(versions: readonly Version[]): Map<number, string> {
  const digests = versionDigests(versions);
  return new Map(versions.map(({ number }, index) => [number, digests[index] ?? '']));
}

/** "Rules: 1 added, 2 changed. What else binds: 3 changed. Other texts and data: 1 changed." */
function entriesInShort(entries: readonly ChangedEntry[]): string[] {
  const isRule = ({ entry }: ChangedEntry) => entry.kind === 'rule';
  const parts: [string, ChangedEntry[]][] = [
    ['Rules', entries.filter(isRule)],
    ['What else binds', entries.filter((one) => !isRule(one) && one.binds)],
    ['Other texts and data', entries.filter((one) => !isRule(one) && !one.binds)],
  ];
  const sentences = parts.flatMap(([name, found]) => {
    const counts = (['added', 'changed', 'removed'] as const)
      .map((what) => [found.filter((one) => one.what === what).length, what] as const)
      .filter(([number]) => number > 0)
      .map(([number, what]) => `${number.toLocaleString('en-US')} ${what}`);
    return counts.length === 0 ? [] : [`${name}: ${counts.join(', ')}.`];
  });
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function versionLine({ policy, handbook }: EarlierState, after: Handbook): string[] {
  const known = handbook?.versions.map(({ number }) => number) ?? [policy.organization.policy.version];
  return after.versions
    .filter(({ number }) => !known.includes(number) && number > Math.max(...known, 0))
    .map(({ number, content, note }) => {
      const when = content.policy.date > after.today ? 'takes effect on' : 'is dated';
      return `Version ${number} of the policy ${when} ${content.policy.date} and is ${note.kind}: ${plainText(note.summary)}`;
    });
}

function checkLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'The check finds nothing to put right.';
  return `The check finds ${count(errors, 'error')} and ${count(warnings, 'warning')}.`;
}
