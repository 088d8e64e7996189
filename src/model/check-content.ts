import { imageProblems } from './image-problems.ts';
import { policyProblems } from './policy-problems.ts';
import { publicationProblems } from './publication-problems.ts';
import { isAcceptable, sortProblems } from './problem.ts';
import { readFiles, type ReadFiles } from './read/files.ts';
import { readContentFiles, type ReadResult } from './read/read-content.ts';
import { trainingProblems } from './training-problems.ts';

/**
 * Reads the content folder, opens its images, proves its policy complete, and holds the training against it.
 * What the check command, the build and the development server all run.
 */
export async function checkContent(folder: string, options: { today?: string } = {}): Promise<ReadResult> {
  const { files, problems } = readFiles(folder);
  return checkContentFiles({ files, problems: [...problems, ...(await imageProblems(files))] }, options);
}

/**
 * The same, and whether what binds is published. What is merged or deployed passes this; a draft with errors of publication
 * alone still comes as a handbook, so that its answers can be compared.
 */
export async function checkForRelease(folder: string, options: { today?: string } = {}): Promise<ReadResult> {
  const { handbook, problems } = await checkContent(folder, options);
  return { handbook, problems: sortProblems([...problems, ...(handbook ? publicationProblems(handbook) : [])]) };
}

/** The same for files that are already in memory, whose images are not opened. */
export function checkContentFiles(content: ReadFiles, options: { today?: string } = {}): ReadResult {
  const { handbook, problems } = readContentFiles(content, options);
  const all = sortProblems([
    ...problems,
    ...(handbook ? [...policyProblems(handbook), ...trainingProblems(handbook)] : []),
  ]);
  return { handbook: isAcceptable(all) ? handbook : undefined, problems: all };
}
