import { changeReportWords as words } from '#words/change-report.ts';
import type { Handbook, Version } from '../../model/handbook.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Problem } from '../../model/problem.ts';
import type { PolicyChanges } from '../../policy/policy-changes.ts';
import type { EarlierState } from '../before/earlier-state.ts';
import { versionDigests } from '../../versions/version-digests.ts';
import { answersInShort } from './answer-sections.ts';
import type { ChangedEntry } from './changed-entries.ts';

/** A change, as far as its first lines speak of it. */
interface Change {
  before: EarlierState;
  after: Handbook;
  periods: readonly PolicyChanges[];
  entries: readonly ChangedEntry[];
  problems: readonly Problem[];
  /** The message of the check about what binds and is not published. */
  quoted: string | undefined;
}

/** Returns the change in a few sentences: its answers, its version, and what the check says. */
export function versionLines({ before, after, periods, entries, problems, quoted }: Change): string[] {
  return [
    answersInShort(periods),
    ...entriesInShort(entries),
    ...versionLine(before, after),
    ...takenTwice(before, after),
    ...(quoted === undefined ? [] : [words.notPublished(quoted)]),
    checkLine(problems),
  ];
}

/** A number that both published with other content: whoever is merged second takes the next one. */
function takenTwice({ name, handbook }: EarlierState, after: Handbook): string[] {
  const [there, here] = [digestsOf(handbook?.versions ?? []), digestsOf(after.versions)];
  return [...here].flatMap(([number, digest]) => {
    const other = there.get(number);
    return other === undefined || other === digest ? [] : [words.takenTwice(number, name)];
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
    [words.texts.rules, entries.filter(isRule)],
    [words.texts.binding, entries.filter((one) => !isRule(one) && one.binds)],
    [words.texts.others, entries.filter((one) => !isRule(one) && !one.binds)],
  ];
  const sentences = parts.flatMap(([name, found]) => {
    const numberOf = (what: ChangedEntry['what']) => found.filter((one) => one.what === what).length;
    const counts = { added: numberOf('added'), changed: numberOf('changed'), removed: numberOf('removed') };
    return found.length === 0 ? [] : [words.counted(name, counts)];
  });
  return sentences.length === 0 ? [] : [words.sentences(sentences)];
}

function versionLine({ policy, handbook }: EarlierState, after: Handbook): string[] {
  const known = handbook?.versions.map(({ number }) => number) ?? [policy.organization.policy.version];
  return after.versions
    .filter(({ number }) => !known.includes(number) && number > Math.max(...known, 0))
    .map(({ number, content, note }) => {
      const { date: day } = content.policy;
      const kind = { day, isAhead: day > after.today, isMaterial: note.kind === 'material' };
      return words.version(number, kind, plainText(note.summary));
    });
}

function checkLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return words.nothingToPutRight;
  return words.checkFinds(errors, warnings);
}
