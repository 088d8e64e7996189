import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PolicyInput } from '../policy/policy-input.ts';
import { readRepositoryPolicy, REPOSITORY_POLICY_FILE } from './commits/repository-policy.ts';
import type { CommandLine } from './options.ts';

/** Describes a command line that was completed by the file of a repository. */
interface Completed {
  values: CommandLine['values'];
  /** Says what came from the file, and what is wrong with it. */
  notes: string[];
}

/**
 * Completes a question by the `.ai-tool-policy.yaml` of the repository that a folder belongs to: options come first, and
 * of the uses only the one that the file states for no paths in particular.
 */
export function completedHere(values: CommandLine['values'], policy: PolicyInput, folder: string): Completed {
  const path = policyFileOf(folder);
  const text = path === undefined ? undefined : textAt(path);
  if (text === undefined) return { values, notes: [] };
  const { found, problems } = readRepositoryPolicy(text, policy);
  const { division, data, use } = found;
  const stated = { division, data, use, plan: values.tool === undefined ? undefined : found.plans[values.tool] };
  const taken = Object.entries(stated).filter(([part, value]) => value !== undefined && !Object.hasOwn(values, part));
  return {
    values: { ...Object.fromEntries(taken), ...values },
    notes: [
      ...(taken.length > 0 ? [`${REPOSITORY_POLICY_FILE} states the ${taken.map(([part]) => part).join(', ')}.`] : []),
      ...problems.map((problem) => `${REPOSITORY_POLICY_FILE}: ${problem}`),
    ],
  };
}

/** The file of the repository: in the folder, or in one above it, up to the root of the work tree. */
function policyFileOf(folder: string): string | undefined {
  const path = join(folder, REPOSITORY_POLICY_FILE);
  if (existsSync(path)) return path;
  const above = dirname(resolve(folder));
  // Outside of a repository the search ends at the root of the disk; what is above a work tree is another's.
  return existsSync(join(folder, '.git')) || above === resolve(folder) ? undefined : policyFileOf(above);
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
