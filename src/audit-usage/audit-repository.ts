import type { Findings } from './findings.ts';
import type { MarkFinder } from './found-mark.ts';
import type { Known, PolicyVerdicts } from './policy-verdicts.ts';
import { commitsOf, pathsOf, type Repository } from './read-repository.ts';
import type { Reach } from './audit-report.ts';
import {
  REPOSITORY_POLICY_FILE,
  readRepositoryPolicy,
  usesOfPaths,
  type RepositoryPolicy,
} from './repository-policy.ts';
import { usesOfCommit } from './uses-of-commit.ts';
import type { AuditWindow } from './window.ts';

/** Describes what options state about all repositories that do not say so themselves. */
export type StatedWork = Pick<RepositoryPolicy, 'division' | 'data' | 'plans'> & { uses?: string[] };

/** Describes what an audit needs besides a repository. */
export interface Audit {
  window: AuditWindow;
  verdicts: PolicyVerdicts;
  findings: Findings;
  find: MarkFinder;
  stated: StatedWork;
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
  for await (const commit of commitsOf(repository)) {
    const day = dayOf(commit.at);
    if (reach.oldest === null || day < reach.oldest) reach.oldest = day;
    if (reach.newest === null || day > reach.newest) reach.newest = day;
    if (day < window.since || day > window.until) continue;
    reach.records += 1;
    const uses = usesOfCommit(commit, find, toolNames(verdicts, day));
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

/** Returns what is known about a use: by the file of the repository first, then by options. */
export function knownOf(tool: string, own: RepositoryPolicy, stated: StatedWork, uses: string[] | undefined): Known {
  const plan = own.plans[tool] ?? stated.plans[tool];
  return {
    tool,
    plans: plan === undefined ? undefined : [plan],
    division: own.division ?? stated.division,
    data: own.data ?? stated.data,
    uses: uses ?? stated.uses,
  };
}

const toolNames = (verdicts: PolicyVerdicts, day: string) =>
  new Map(verdicts.on(day).policy.tools.map(({ id, name }) => [id, name]));
