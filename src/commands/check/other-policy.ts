import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoHandbook } from '../../check-tool/document.ts';
import { readHandbook } from '../../check-tool/read-handbook.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { readFiles } from '../../model/read/files.ts';
import { checkEntries } from '../../check/check-content.ts';
import { workingDirectory } from '../../model/working-directory.ts';
import { reportText } from '../../check/report.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { beyondProof } from '../../policy/proof-size.ts';

const SECONDS = 10;

/**
 * The policy to compare with. It need not be proved complete: an older one with gaps can be compared, too.
 * @param place a content folder, a `decisions.json`, or the address of a published handbook
 * @throws PlainError when there is none, when it cannot be read, or when it is too large to be compared
 */
export async function otherPolicy(place: string): Promise<PolicyInput> {
  const policy = await policyAt(place);
  const beyond = beyondProof(policy);
  if (beyond) throw new PlainError(`--against ${place}: ${beyond}`);
  return policy;
}

async function policyAt(place: string): Promise<PolicyInput> {
  if (/^https?:\/\//i.test(place)) return published(place, place);
  const path = resolve(workingDirectory(), place);
  if (!existsSync(path)) {
    throw new PlainError(`--against ${place}: there is no such folder or file.\n${WHAT_TO_GIVE}`);
  }
  return statSync(path).isDirectory() ? inFolder(place, path) : published(place, path);
}

const WHAT_TO_GIVE =
  'Give a content folder, the decisions.json of a published handbook, or the address of one. For what is on main:\n' +
  '  git worktree add ../handbook-main main\n  npm run check -- --against ../handbook-main/content';

function inFolder(place: string, folder: string): PolicyInput {
  if (!existsSync(join(folder, 'organization.yaml'))) {
    const inside = existsSync(join(folder, 'content', 'organization.yaml'))
      ? ` There is one in ${join(place, 'content')}.`
      : '';
    throw new PlainError(`--against ${place}: this folder holds no organization.yaml.${inside}\n${WHAT_TO_GIVE}`);
  }
  const { handbook, problems } = checkEntries(readFiles(folder));
  if (handbook) return handbook;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new PlainError(
    `--against ${place}: this content has errors, so there is nothing to compare with. ` +
      `An older form of content can be compared by its published decisions.json.\n\n${reportText(errors, place)}`,
  );
}

async function published(place: string, source: string): Promise<PolicyInput> {
  try {
    return (await readHandbook(source, SECONDS)).policy;
  } catch (error) {
    if (!(error instanceof NoHandbook)) throw error;
    throw new PlainError(`--against ${place}: ${error.message}\n${WHAT_TO_GIVE}`);
  }
}
