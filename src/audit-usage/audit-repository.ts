import type { Findings } from './findings.ts';
import type { MarkFinder } from '../check-tool/commits/found-mark.ts';
import type { PolicyVerdicts } from '../check-tool/commits/policy-verdicts.ts';
import { commitsOf, pathsOf, type Repository } from '../check-tool/commits/read-repository.ts';
import type { MarkBeside } from './mark-beside.ts';
import { marksBeside } from './marks-beside.ts';
import type { Commit } from '../check-tool/commits/commit.ts';
import type { Use } from '../check-tool/commits/use.ts';
import type { Reach } from './audit-report.ts';
import { REPOSITORY_POLICY_FILE, readRepositoryPolicy, usesOfPaths } from '../check-tool/commits/repository-policy.ts';
import { knownOf, type StatedWork } from '../check-tool/commits/stated-work.ts';
import { usesOfCommit } from '../check-tool/commits/uses-of-commit.ts';
import type { AuditWindow } from './window.ts';

/** Describes what an audit needs besides a repository. */
export interface Audit {
  window: AuditWindow;
  verdicts: PolicyVerdicts;
  findings: Findings;
  find: MarkFinder;
  stated: StatedWork;
  /** The time zone by which days are told, and the day of a moment in it. */
  timeZone: string;
  dayOf: (at: number) => string;
  problems: string[];
}

/** Reads the history of a repository into the findings. @throws GitFailed */
export async function auditRepository(repository: Repository, audit: Audit): Promise<Reach> {
  const { window, verdicts, findings, find, dayOf, problems } = audit;
  const newestPolicy = verdicts.on(window.until).policy;
  const { found: own, problems: faults } = readRepositoryPolicy(repository.policyText ?? '{}', newestPolicy);
  problems.push(...faults.map((fault) => `${repository.name}, ${REPOSITORY_POLICY_FILE}: ${fault}`));
  const reach: Reach = {
    place: repository.name,
    kind: 'repository',
    oldest: null,
    newest: null,
    records: 0,
    withUse: 0,
    missing: repository.isShallow
      ? ['The clone is shallow: older commits are not in it. git fetch --unshallow gets them.']
      : [],
  };
  const beside = await marksBeside(repository, find);
  for await (const commit of commitsOf(repository)) {
    const day = dayOf(commit.at);
    if (reach.oldest === null || day < reach.oldest) reach.oldest = day;
    if (reach.newest === null || day > reach.newest) reach.newest = day;
    if (day < window.since || day > window.until) continue;
    reach.records += 1;
    const uses = withMarksBeside(usesOfCommit(commit, find, toolNames(verdicts, day)), commit, beside);
    if (uses.length > 0) reach.withUse += 1;
    if (uses.length === 0) continue;
    const paths = own.byPath.length > 0 ? await pathsOf(repository, commit.hash) : [];
    for (const use of uses) {
      const known = knownOf(use.tool, own, audit.stated, usesOfPaths(own, paths));
      findings.add(repository.name, use, verdicts.rangeOn(known, day));
    }
  }
  return reach;
}

/** Adds the tools that only a note or a branch names; where the commit names the tool, a note may know its model. */
function withMarksBeside(
  uses: readonly Use[],
  { hash, at }: Commit,
  beside: ReadonlyMap<string, readonly MarkBeside[]>,
): Use[] {
  const marks = beside.get(hash) ?? [];
  const isOf = (use: Use, mark: MarkBeside) =>
    use.tool === mark.tool && (use.tool !== 'unlisted' || use.name === mark.name);
  const named = uses.map((use) => ({
    ...use,
    model: use.model ?? marks.find((mark) => isOf(use, mark))?.model ?? null,
  }));
  const others = marks.filter((mark) => !uses.some((use) => isOf(use, mark)));
  return [
    ...named,
    ...others.map(({ tool, name, model, confidence }): Use => ({
      ...{ record: 'commit', label: 'unlabelled', first: at, last: at, tool, name, model, confidence },
    })),
  ];
}

const toolNames = (verdicts: PolicyVerdicts, day: string) =>
  new Map(verdicts.on(day).policy.tools.map(({ id, name }) => [id, name]));
