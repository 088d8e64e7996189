// The job that says on a merge request what it does to the policy: one comment, written once and brought up to date after every
// push. It runs from a checkout of the protected branch, takes the merge request as data, and runs nothing of it. Plain
// JavaScript without packages, for Node 18 and later. ci/README.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedOut } from '../src/records/guard/checked-out.mjs';
import { gitLine } from '../src/records/guard/git.mjs';
import { mergeResult } from '../src/records/guard/merge-result.mjs';
import { NotEstablished } from '../src/records/guard/not-established.mjs';
import { printableLines } from '../src/records/guard/printable-lines.mjs';
import { writeContent } from '../src/records/guard/write-content.mjs';
import { commentOptions, USAGE } from './comment-options.mjs';
import { COMMENT_MARK, writeComment } from './write-comment.mjs';

/** The engine beside this file, which is the one of the protected branch. */
const RUN = fileURLToPath(new URL('../src/commands/run.mjs', import.meta.url));

try {
  process.exitCode = process.argv.includes('--help') ? help() : await comment(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof NotEstablished ? error.message : error);
  process.exitCode = 2;
}

function help() {
  console.log(USAGE);
  return 0;
}

/** @param {string[]} args */
async function comment(args) {
  const options = commentOptions(args, process.env);
  const repository = gitLine('.', ['rev-parse', '--show-toplevel']);
  const { base, head } = checkedOut(repository, { ...options, author: '', keepers: [] });
  const result = mergeResult(repository, base, head);
  const body = result ? reportOf(repository, result.tree, options) : conflictText(options.base);
  if (options.token === undefined) {
    console.log(printableLines(body));
    console.log(
      'No comment was written: this job has no token that may write one. That is so for merge requests from forks on GitLab; the report is above.',
    );
    return 0;
  }
  console.log(await writeComment(body, options));
  return 0;
}

/** @param {string} base */
function conflictText(base) {
  const name = base.replaceAll(/[^\w./-]/g, '');
  return `${COMMENT_MARK}\n## What this change does to the policy\n\nThis cannot be said yet: the merge request is in conflict with \`${name}\`. Merge it into the branch, or rebase the branch.\n`;
}

/**
 * The report of the engine on what merging would make of the content. The content is written as data beside the checkout.
 * @param {string} repository
 * @param {string} tree what merging gives
 * @param {import('./comment-options.mjs').CommentOptions} options
 */
function reportOf(repository, tree, { base, content, preview, whole }) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-changes-'));
  try {
    writeContent(repository, tree, content, join(folder, 'content'));
    const args = [
      ...['check', '--against', `${base}:${content}`, '--report', 'markdown'],
      ...(preview === undefined ? [] : ['--preview', preview]),
      ...(whole === undefined ? [] : ['--whole', whole]),
    ];
    const { GITHUB_ACTIONS: _, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
      cwd: repository,
      // Whatever repository the folder for temporary files is in, it is not the one that holds the protected branch.
      env: { ...env, HANDBOOK_CONTENT: join(folder, 'content'), GIT_CEILING_DIRECTORIES: folder },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (!stdout.startsWith(COMMENT_MARK))
      throw new NotEstablished(`The check of the protected branch wrote no report: ${printableLines(stdout + stderr)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
