// The job that sees that people record only themselves. It runs from a checkout of the protected branch, takes the merge
// request as data, and runs nothing of it. Plain JavaScript without packages, for Node 18 and later. ci/README.md.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedOut } from '../src/records/guard/checked-out.mjs';
import { gitLine } from '../src/records/guard/git.mjs';
import { mergeResult } from '../src/records/guard/merge-result.mjs';
import { NotEstablished } from '../src/records/guard/not-established.mjs';
import { guardOptions, USAGE } from '../src/records/guard/options.mjs';
import { recordChanges, recordFaults } from '../src/records/guard/record-faults.mjs';
import { shown } from '../src/records/guard/shown.mjs';
import { writeContent } from '../src/records/guard/write-content.mjs';

const MAY_BE_MERGED = 0;
const HAS_TO_CHANGE = 1;
const NOT_KNOWN = 2;

/** The engine beside this file, which is the one of the protected branch. */
const RUN = fileURLToPath(new URL('../src/commands/run.mjs', import.meta.url));

try {
  process.exitCode = process.argv.includes('--help') ? help() : guard(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof NotEstablished;
  console.error(isExpected ? error.message : error);
  console.error(
    '\nIt could not be established that this merge request changes only records of its author: it must not be merged.',
  );
  process.exitCode = NOT_KNOWN;
}

function help() {
  console.log(USAGE);
  return 0;
}

/** @param {string[]} args */
function guard(args) {
  const options = guardOptions(args);
  const repository = gitLine('.', ['rev-parse', '--show-toplevel']);
  const { base, head } = checkedOut(repository, options);
  refuseWrongFolder(repository, base, options.content);
  const result = mergeResult(repository, base, head);
  if (!result) {
    console.error(
      `This merge request is in conflict with ${options.base}. Merge ${options.base} into it, or rebase it.`,
    );
    return HAS_TO_CHANGE;
  }
  const faults = recordFaults(result.changes, options);
  if (faults.length > 0) {
    console.error(faults.map((fault) => `- ${fault}`).join('\n'));
    console.error('\nCONTRIBUTING.md, "Record a completion", says how a record gets into the handbook.');
    return HAS_TO_CHANGE;
  }
  const records = recordChanges(result.changes, options.content);
  if (records.length === 0) {
    console.log('This merge request changes no completion record.');
    return MAY_BE_MERGED;
  }
  const folder = mkdtempSync(join(tmpdir(), 'guard-records-'));
  try {
    writeContent(repository, result.tree, options.content, join(folder, 'content'));
    if (!checkPasses(folder)) return HAS_TO_CHANGE;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${records.length === 1 ? 'The record' : `All ${records.length} records`} may be merged.`);
  return MAY_BE_MERGED;
}

/**
 * A folder that holds no content would hold no records either, and every merge request would pass.
 * @param {string} repository
 * @param {string} base
 * @param {string} content
 */
function refuseWrongFolder(repository, base, content) {
  const file = content ? `${content}/organization.yaml` : 'organization.yaml';
  if (gitLine(repository, ['ls-tree', '--name-only', '--full-tree', base, file]) !== '') return;
  throw new NotEstablished(
    `The protected branch has no ${shown(file)}. Say with --content which folder is the content.`,
  );
}

/**
 * Runs the check of the protected branch on content that is data only.
 * @param {string} folder holds `content/`
 */
function checkPasses(folder) {
  // What the check quotes comes from the merge request. GitHub reads commands out of a log until it is told to stop.
  const token = process.env.GITHUB_ACTIONS ? randomUUID() : undefined;
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  if (token) console.log(`::stop-commands::${token}`);
  const { status } = spawnSync(process.execPath, [RUN, 'check'], {
    cwd: folder,
    env: { ...env, HANDBOOK_CONTENT: join(folder, 'content') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (token) console.log(`::${token}::`);
  if (status === 0) return true;
  console.error(
    'The check of the protected branch refuses the content as it would be after the merge. Put right what it says.\n' +
      'If the records come together with a change of the engine, put them into a merge request of their own.',
  );
  return false;
}
