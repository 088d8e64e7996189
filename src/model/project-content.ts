import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../basics/plain-error.ts';

/** The file that every content folder holds. */
const ORGANIZATION_FILE = 'organization.yaml';

/** Where a repository has its content, and what says so. */
export interface ProjectContent {
  folder: string;
  /** In words for the person at the keyboard; nothing where it is `content/`, as everybody expects. */
  because?: string;
}

/**
 * Finds the content of a repository: the folder that its package.json names as `handbook.content`, else `content/`, else the
 * repository itself; the first that holds organization.yaml.
 * @param project absolute
 * @throws PlainError where there is none, with how to begin, or where package.json names a folder that is none
 */
export function projectContent(project: string): ProjectContent {
  const named = contentSetting(project);
  if (named !== undefined) {
    const folder = join(project, named);
    if (existsSync(join(folder, ORGANIZATION_FILE)))
      return { folder, because: 'package.json names it as handbook.content' };
    throw new PlainError(
      `package.json names "${named}" as handbook.content, and there is no ${ORGANIZATION_FILE} in it.\nGive the folder that holds it, from ${project}`,
    );
  }
  const usual = join(project, 'content');
  if (existsSync(join(usual, ORGANIZATION_FILE))) return { folder: usual };
  if (existsSync(join(project, ORGANIZATION_FILE)))
    return { folder: project, because: `${ORGANIZATION_FILE} is beside package.json` };
  throw new PlainError(
    [
      `There is no handbook in ${project}: no ${ORGANIZATION_FILE}, neither in content/ nor beside package.json.`,
      'Where it is in another folder, name that: HANDBOOK_CONTENT=policy, or "handbook": { "content": "policy" } in package.json.',
      'To begin one: npx handbook new FOLDER --start minimal, software-company or model-lab.',
    ].join('\n'),
  );
}

/** Returns what package.json says about the content; nothing where it says nothing. */
function contentSetting(project: string): string | undefined {
  const file = join(project, 'package.json');
  if (!existsSync(file)) return undefined;
  let manifest: { handbook?: { content?: unknown } } | null;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PlainError(`${file} is no JSON: ${(error as Error).message}`);
  }
  const content = manifest?.handbook?.content;
  if (content === undefined) return undefined;
  if (typeof content === 'string' && content.trim() !== '') return content;
  throw new PlainError(`handbook.content in ${file} is no name of a folder.`);
}
