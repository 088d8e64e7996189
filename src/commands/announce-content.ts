import { resolve } from 'node:path';
import { count } from '../basics/words.ts';
import { contentFolder, DEFAULT_CONTENT, shownFolder } from '../model/content-folder.ts';
import { projectContent } from '../model/project-content.ts';
import { plainLines } from '../model/plain-lines.ts';
import { countFiles } from '../model/read/files.ts';
import { workingDirectory } from '../model/working-directory.ts';
import { isInside } from './is-inside.ts';
import { ROOT } from './project.ts';

/**
 * The first line of every command that reads content: which folder, and how many files it holds. Whoever believed to
 * read another one sees it before the result.
 * @param verb what is done with the folder: "Reading", "Testing"
 */
export function contentLine(verb: string, folder: string, env: NodeJS.ProcessEnv = process.env): string {
  const isDefaultFromElsewhere =
    folder === DEFAULT_CONTENT && env.HANDBOOK_CONTENT === undefined && !isHere(workingDirectory(env));
  const unset = isDefaultFromElsewhere ? ' HANDBOOK_CONTENT is not set, so this is the content of the engine.' : '';
  const shown = shownFolder(folder, workingDirectory(env));
  const place = shown === '.' ? 'this folder' : `${shown}/`;
  return plainLines(`${verb} ${place}, ${count(countFiles(folder), 'file')}.${unset}${reason(folder, env)}`);
}

/** Says why this folder is read, where that is no matter of course. */
function reason(folder: string, env: NodeJS.ProcessEnv): string {
  if (!env.HANDBOOK_PROJECT || env.HANDBOOK_CONTENT !== undefined) return '';
  const { because, folder: found } = projectContent(env.HANDBOOK_PROJECT);
  return because !== undefined && found === folder ? ` It is the content, because ${because}.` : '';
}

/** Returns whether somebody is in the folder of this project, or below it. */
const isHere = (place: string) => resolve(place) === resolve(ROOT) || isInside(ROOT, place);

/**
 * The folder to read, after it is announced.
 * @throws PlainError as contentFolder does
 */
export function announcedContent(): string {
  const folder = contentFolder();
  console.log(contentLine('Reading', folder));
  return folder;
}

/**
 * The first line of the commands that test: always the content of this project.
 * @param isOtherSet whether HANDBOOK_CONTENT names another folder, which must not be taken for what was tested
 */
export function testedContentLine(isOtherSet: boolean): string {
  const other = isOtherSet ? ' HANDBOOK_CONTENT is set; npm run check and npm run build read it, tests do not.' : '';
  return `${contentLine('Testing', DEFAULT_CONTENT, { ...process.env, HANDBOOK_CONTENT: DEFAULT_CONTENT })}${other}`;
}
