import { policyProblems } from './policy-problems.ts';
import { isAcceptable, sortProblems } from './problem.ts';
import { readFiles, type ReadFiles } from './read/files.ts';
import { readContentFiles, type ReadResult } from './read/read-content.ts';

/**
 * Reads the content folder and proves its policy complete.
 * What the check command, the build and the development server all run.
 */
export function checkContent(folder: string, options: { today?: string } = {}): ReadResult {
  return checkContentFiles(readFiles(folder), options);
}

/** The same for files that are already in memory. */
export function checkContentFiles(content: ReadFiles, options: { today?: string } = {}): ReadResult {
  const { handbook, problems } = readContentFiles(content, options);
  const all = sortProblems([...problems, ...(handbook ? policyProblems(handbook) : [])]);
  return { handbook: isAcceptable(all) ? handbook : undefined, problems: all };
}
