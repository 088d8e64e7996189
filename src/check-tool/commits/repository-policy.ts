import { parseDocument } from 'yaml';
import { nearestWord } from '../../basics/edit-distance.mjs';
import { isPlainObject } from '../shape.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { pathPattern } from './path-pattern.ts';

/** Describes what the file `.ai-tool-policy.yaml` of a repository states about its work. */
export interface RepositoryPolicy {
  division?: string;
  data?: string;
  /** The use of what no entry with paths covers. */
  use?: string;
  /** Uses by path, the last that covers a path counts. */
  byPath: { covers: (path: string) => boolean; use: string }[];
  /** The plan of a tool, by the tool's id. */
  plans: Record<string, string>;
}

/** The name of the file, in the root of a repository. */
export const REPOSITORY_POLICY_FILE = '.ai-tool-policy.yaml';

/** No such file needs more: it is a few lines. */
const MAX_CHARACTERS = 100_000;

const FIELDS = ['division', 'data', 'uses', 'plans'];

/**
 * Reads `.ai-tool-policy.yaml`. What is wrong is named, and what can be read is kept: an unknown value is as good as none.
 * @param policy gives the ids that may be named
 */
export function readRepositoryPolicy(
  text: string,
  policy: PolicyInput,
): { found: RepositoryPolicy; problems: string[] } {
  const found: RepositoryPolicy = { byPath: [], plans: {} };
  const problems: string[] = [];
  if (text.length > MAX_CHARACTERS) return { found, problems: ['it is too long to be read.'] };
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) return { found, problems: [`it is not YAML: line ${fault.linePos?.[0].line ?? 1} cannot be read.`] };
  const value: unknown = document.toJS({ maxAliasCount: 10 });
  if (!isPlainObject(value)) return { found, problems: [`it should have the fields ${FIELDS.join(', ')}.`] };

  const known = (field: string, id: unknown, values: readonly { id: string }[]): string | undefined => {
    const ids = values.map((each) => each.id);
    if (typeof id === 'string' && ids.includes(id)) return id;
    const nearest = typeof id === 'string' ? nearestWord(id, ids) : undefined;
    problems.push(`${field} should be one of ${ids.join(', ')}.${nearest ? ` Did you mean ${nearest}?` : ''}`);
    return undefined;
  };
  const { divisions, data, uses } = policy.organization;
  for (const field of Object.keys(value).filter((name) => !FIELDS.includes(name))) {
    const nearest = nearestWord(field, FIELDS);
    problems.push(
      `there is no field of that name beside ${FIELDS.join(', ')}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    );
  }
  const division = value.division === undefined ? undefined : known('division', value.division, divisions);
  const dataClass = value.data === undefined ? undefined : known('data', value.data, data);
  if (division !== undefined) found.division = division;
  if (dataClass !== undefined) found.data = dataClass;
  readUses(value.uses, found, problems, (id, at) => known(at, id, uses));
  readPlans(value.plans, found, problems, (tool, plan) => {
    const listed = policy.tools.find(({ id }) => id === tool);
    return listed ? known(`plans.${listed.id}`, plan, listed.plans) : void known('a tool of plans', tool, policy.tools);
  });
  return { found, problems };
}

function readUses(
  value: unknown,
  found: RepositoryPolicy,
  problems: string[],
  known: (id: unknown, at: string) => string | undefined,
): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) return void problems.push('uses should be a list of `- use: ID` with `paths:`.');
  for (const [index, entry] of (value as unknown[]).entries()) {
    const at = `uses[${index}]`;
    const paths: unknown = isPlainObject(entry) ? entry.paths : undefined;
    const use = known(isPlainObject(entry) ? entry.use : undefined, `${at}.use`);
    if (use === undefined) continue;
    if (paths === undefined) found.use = use;
    else if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) {
      const patterns = paths.map(pathPattern);
      found.byPath.push({ use, covers: (path) => patterns.some((pattern) => pattern.test(path)) });
    } else problems.push(`${at}.paths should be a list of paths such as evals/ or data/**/*.jsonl.`);
  }
}

function readPlans(
  value: unknown,
  found: RepositoryPolicy,
  problems: string[],
  known: (tool: string, plan: unknown) => string | undefined | void,
): void {
  if (value === undefined) return;
  if (!isPlainObject(value))
    return void problems.push('plans should have the id of a tool and of its plan: codex: enterprise.');
  for (const [tool, plan] of Object.entries(value)) {
    const listed = known(tool, plan);
    if (listed) found.plans[tool] = listed;
  }
}

/** Returns the uses that changed files belong to; undefined where the file says nothing about them. */
export function usesOfPaths({ use, byPath }: RepositoryPolicy, paths: readonly string[]): string[] | undefined {
  const found = paths.map((path) => byPath.findLast(({ covers }) => covers(path))?.use ?? use);
  const all = found.length > 0 ? found : [use];
  const uses = all.filter((each) => each !== undefined);
  return uses.length === all.length ? [...new Set(uses)] : undefined;
}
