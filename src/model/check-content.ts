import { policyProblems } from './policy-problems.ts';
import { isAcceptable, sortProblems } from './problem.ts';
import { readContent, type ReadResult } from './read/read-content.ts';

/**
 * Reads the content folder and proves its policy complete.
 * What the check command, the build and the development server all run.
 */
export function checkContent(folder: string, options: { today?: string } = {}): ReadResult {
  const { handbook, problems } = readContent(folder, options);
  const all = sortProblems([...problems, ...(handbook ? policyProblems(handbook) : [])]);
  return { handbook: isAcceptable(all) ? handbook : undefined, problems: all };
}
