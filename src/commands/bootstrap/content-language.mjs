import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Returns the language that the content names, as long as the engine has words in it; nothing for English, and where nothing
 * can be read: then the check says what is wrong. Modules choose their words when they are loaded, so this is read before any of them.
 * @param {string} root the folder of package.json
 * @param {Record<string, string | undefined>} env
 * @param {string} current the working directory of this process
 */
export function contentLanguage(root, env = process.env, current = process.cwd()) {
  const [, named] = /^language: *["']?([a-z]+)["']? *(?:#.*)?$/m.exec(organizationText(root, env, current)) ?? [];
  if (!named || named === 'en') return undefined;
  return existsSync(join(root, 'src', 'words', named)) ? named : undefined;
}

/**
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @param {string} current
 */
function organizationText(root, env, current) {
  for (const folder of possibleFolders(root, env, current)) {
    try {
      return readFileSync(join(folder, 'organization.yaml'), 'utf8');
    } catch {
      // The next one may have it.
    }
  }
  return '';
}

/**
 * The folders that can be the content, as src/model/content-folder.ts chooses among them.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @param {string} current
 */
function possibleFolders(root, env, current) {
  if (env.HANDBOOK_CONTENT) {
    // npm runs scripts in the folder of package.json, and says where it was called.
    return [env.INIT_CWD, current].flatMap((from) => (from ? [resolve(from, env.HANDBOOK_CONTENT ?? '')] : []));
  }
  const project = env.HANDBOOK_PROJECT;
  if (!project) return [join(root, 'content')];
  return [...namedFolder(project), join(project, 'content'), project];
}

/** @param {string} project */
function namedFolder(project) {
  try {
    const folder = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).handbook?.content;
    return typeof folder === 'string' ? [join(project, folder)] : [];
  } catch {
    return [];
  }
}
