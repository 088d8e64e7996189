import { globSync } from 'node:fs';
import { PlainError } from '../../basics/plain-error.ts';
import { ROOT } from '../project.ts';

/**
 * The test files of a folder, as paths from the project's folder, in the order of their names.
 * @param pattern such as `tests/unit/**\/*.test.ts`
 * @throws PlainError when there is none, so that a wrong pattern never looks like success
 */
export function testFiles(pattern: string): string[] {
  const files = globSync(pattern, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  if (files.length === 0) throw new PlainError(`No file is called ${pattern}.`);
  return files;
}
