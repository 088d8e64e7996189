import type { Findings } from './findings.ts';
import type { MarkFinder } from '../check-tool/commits/found-mark.ts';
import type { PolicyVerdicts } from '../check-tool/commits/policy-verdicts.ts';
import { commitsOf, everyRevision, pathsOf, type Repository } from '../check-tool/commits/read-repository.ts';
import { marksBeside } from '../check-tool/commits/marks-beside.ts';
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
  const beside = await marksBeside(repository, find, everyRevision(repository));
  for await (const commit of commitsOf(repository)) {
    const day = dayOf(commit.at);
    if (reach.oldest === null || day < reach.oldest) reach.oldest = day;
    if (reach.newest === null || day > reach.newest) reach.newest = day;
    if (day < window.since || day > window.until) continue;
    reach.records += 1;
    const uses = usesOfCommit(commit, find, beside, toolNames(verdicts, day));
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

const toolNames = (verdicts: PolicyVerdicts, day: string) =>
  new Map(verdicts.on(day).policy.tools.map(({ id, name }) => [id, name]));
