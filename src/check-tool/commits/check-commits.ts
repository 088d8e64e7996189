import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { documentOn, NoHandbook, type DecisionData } from '../document.ts';
import { earlierSince, type EarlierVersion } from '../read-earlier.ts';
import type { CheckedCommit, CommitsReport, CommitUse } from './commits-report.ts';
import type { Commit } from './commit.ts';
import { dayFinder } from './day-finder.ts';
import { exitOf, type FailOn } from './fail-on.ts';
import type { MarkFinder } from './found-mark.ts';
import { labelOfUse } from './label-fault.ts';
import { marksBeside } from './marks-beside.ts';
import { PolicyVerdicts } from './policy-verdicts.ts';
import { commitsIn, pathsOf, type Repository } from './read-repository.ts';
import { readRepositoryPolicy, REPOSITORY_POLICY_FILE, usesOfPaths } from './repository-policy.ts';
import { knownOf, type StatedWork } from './stated-work.ts';
import { usesOfCommit } from './uses-of-commit.ts';
import { rangeExit, rangeInWords } from './verdict-range.ts';

/** Describes what is asked about the commits of a repository. */
export interface CommitsQuestion {
  repository: Repository;
  range: string;
  document: DecisionData;
  /** Reads the decisions of an earlier version. @throws NoHandbook */
  earlier: (version: EarlierVersion) => Promise<DecisionData>;
  find: MarkFinder;
  stated: StatedWork;
  failOn: FailOn & { text: string };
  /** The day on which the repository's own file is read, YYYY-MM-DD. */
  today: string;
}

/** Answers for each commit of a range that carries a mark or a label. @throws GitFailed */
export async function checkCommits(question: CommitsQuestion): Promise<CommitsReport> {
  const { repository, range, document, earlier, find, stated, failOn, today } = question;
  const timeZone = document.timeZone ?? DEFAULT_TIME_ZONE;
  const dayOf = dayFinder(timeZone);
  const { policy } = documentOn(document, today);
  const { found: own, problems } = readRepositoryPolicy(repository.policyText ?? '{}', policy);
  const notes = problems.map((problem) => `${REPOSITORY_POLICY_FILE}: ${problem}`);
  if (repository.isShallow) notes.push('The clone is shallow: commits of the range may be missing from it.');

  const beside = await marksBeside(repository, find, [range]);
  const verdictsOf = verdictsByDay(document, earlier, notes);
  const answered = async (commit: Commit): Promise<CheckedCommit> => {
    const on = dayOf(commit.at);
    const verdicts = await verdictsOf(on);
    const asked = verdicts.on(on);
    const uses = usesOfCommit(commit, find, beside, new Map(asked.policy.tools.map(({ id, name }) => [id, name])));
    const paths = uses.length > 0 && own.byPath.length > 0 ? await pathsOf(repository, commit.hash) : [];
    const answers = uses.map((use): CommitUse => {
      const known = knownOf(use.tool, own, stated, usesOfPaths(own, paths));
      const verdict = verdicts.rangeOn(known, on);
      const { tool, name, model, confidence } = use;
      return {
        ...{ tool, name, model, confidence },
        label: labelOfUse(use, asked, known.plans?.[0]),
        says: rangeInWords(verdict),
        verdict,
        exitCode: confidence === 'weak' ? 0 : rangeExit(verdict),
      };
    });
    return { commit: commit.hash, on, uses: answers };
  };

  let read = 0;
  const commits: CheckedCommit[] = [];
  for await (const commit of commitsIn(repository, range)) {
    read += 1;
    if (typeof commit === 'string') notes.push(`Commit ${commit} cannot be read: its author or date is damaged.`);
    else {
      const checked = await answered(commit);
      if (checked.uses.length > 0) commits.push(checked);
    }
  }
  const severity = ({ uses }: CheckedCommit) => Math.max(...uses.map(({ exitCode }) => exitCode));
  commits.sort((a, b) => severity(b) - severity(a));
  return {
    ...{ range, repository: repository.name, read, commits, notes, timeZone },
    handbook: document.site,
    policyVersion: policy.organization.policy.version,
    failOn: failOn.text,
    exitCode: exitOf(
      failOn,
      commits.flatMap(({ uses }) => uses),
    ),
  };
}

/** Returns what answers for a day: earlier versions of the policy are read once somebody needs them. */
function verdictsByDay(document: DecisionData, earlier: CommitsQuestion['earlier'], notes: string[]) {
  const documents: [DecisionData, ...DecisionData[]] = [document];
  const asked = new Set<number>();
  let verdicts = new PolicyVerdicts(documents);
  return async (day: string): Promise<PolicyVerdicts> => {
    const needed = earlierSince(document, day).filter(({ version }) => !asked.has(version));
    for (const version of needed) {
      asked.add(version.version);
      try {
        documents.push(await earlier(version));
      } catch (error) {
        if (!(error instanceof NoHandbook)) throw error;
        notes.push(
          `The decisions of policy version ${version.version} cannot be read: ${error.message} Its days are answered as before the policy.`,
        );
      }
    }
    if (needed.length > 0) verdicts = new PolicyVerdicts(documents);
    return verdicts;
  };
}
