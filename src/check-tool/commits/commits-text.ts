import { dayWords } from '../../basics/time-zone.ts';
import { oneLine } from '../../basics/one-line.ts';
import { wrapWords } from '../wrap.ts';
import type { CheckedCommit, CommitsReport, CommitUse } from './commits-report.ts';
import { failsOn, type FailOn } from './fail-on.ts';

/** The report as people read it in a terminal or in the log of a CI job: the strictest verdict first. */
export function commitsText(report: CommitsReport, failOn: FailOn): string {
  const { range, repository, read, commits, notes, policyVersion, timeZone, handbook } = report;
  const found =
    commits.length === 0 ? 'none carries' : `${commits.length} ${commits.length === 1 ? 'carries' : 'carry'}`;
  const sections = [
    [
      wrapWords(`Commits of ${oneLine(range)} in ${oneLine(repository)}`),
      wrapWords(`${read} ${read === 1 ? 'commit' : 'commits'} read; ${found} a mark of a tool or a label.`),
      ...(commits.length === 0 ? ['That does not prove that no tool took part.'] : []),
      ...notes.map((note) => wrapWords(`Note: ${note}`)),
    ].join('\n'),
    ...commits.map(commitText),
    [
      wrapWords(resultText(report, failOn)),
      wrapWords(
        `Policy version ${policyVersion} of ${oneLine(handbook)}; each commit is answered for its author's day, ${dayWords(timeZone)}.`,
      ),
    ].join('\n'),
  ];
  return sections.join('\n\n');
}

function commitText({ commit, on, uses }: CheckedCommit): string {
  return [`${commit.slice(0, 12)}  ${on}`, ...uses.map(useText)].join('\n');
}

function useText({ name, model, says, verdict, label, confidence }: CommitUse): string {
  const rules = verdict.rules.length > 0 ? ` Rules: ${verdict.rules.join(', ')}.` : '';
  const answer = verdict.binding ? says : `Before the policy began. Its first day says: ${says}`;
  const weak = confidence === 'weak' ? ' A weak sign: people write this mark too.' : '';
  const write = label.write === null ? '' : ` Write: ${label.write}`;
  const labelled = label.wellFormed ? 'Its label is well-formed.' : `${label.fault ?? ''}${write}`;
  return [
    `  ${oneLine(name)}, ${model === null ? 'model not recorded' : oneLine(model)}`,
    wrapWords(`${answer}.${rules}${weak}`, '    '),
    wrapWords(labelled, '    '),
  ].join('\n');
}

function resultText({ commits, failOn: text }: CommitsReport, failOn: FailOn): string {
  const failing = commits.filter(({ uses }) => uses.some((use) => failsOn(failOn, use)));
  if (failing.length === 0) return `Passed: nothing here fails (--fail-on ${text}).`;
  return `Failed: ${failing.length} ${failing.length === 1 ? 'commit' : 'commits'} (--fail-on ${text}).`;
}
