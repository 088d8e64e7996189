import { spawnSync } from 'node:child_process';
import { PlainError } from '../../basics/plain-error.ts';
import { count } from '../../basics/words.ts';

/**
 * Commits these files and nothing else, whatever is staged beside them. Never pushes.
 * @param folder the content folder
 * @param paths below it
 * @throws PlainError when git refuses, with what it said; the files are written then
 */
export function commitFiles(folder: string, paths: readonly string[]): void {
  const message = `Add ${count(paths.length, 'record')} that ${paths.length === 1 ? 'was' : 'were'} handed over\n\n${paths.map((path) => `- ${path}`).join('\n')}\n`;
  git(folder, ['add', '--pathspec-from-file=-', '--pathspec-file-nul'], paths.join('\0'));
  git(
    folder,
    ['commit', '--quiet', '--only', '--message', message, '--pathspec-from-file=-', '--pathspec-file-nul'],
    paths.join('\0'),
  );
}

function git(folder: string, args: string[], input: string): void {
  const { status, stderr, error } = spawnSync('git', ['-C', folder, '--literal-pathspecs', ...args], {
    input,
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new PlainError(
    `The files are written, and git did not commit them: ${stderr.trim() || error?.message}\nCommit them by hand.`,
  );
}
