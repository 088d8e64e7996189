// The job that publishes what a merge request changes of the policy, for people without a command line: it writes the version,
// commits it to the branch of the merge request and says what is left to fill in. It runs from a checkout of the protected
// branch, takes the merge request as data, and runs nothing of it. For Node 18 and later. ci/README.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedOut } from '../src/records/guard/checked-out.mjs';
import { git, gitLine } from '../src/records/guard/git.mjs';
import { mergeResult } from '../src/records/guard/merge-result.mjs';
import { NotEstablished } from '../src/records/guard/not-established.mjs';
import { printableLines } from '../src/records/guard/printable-lines.mjs';
import { writeContent } from '../src/records/guard/write-content.mjs';
import { restatedNews } from '../src/versions/restated-news.mjs';
import { statedPolicy, withPolicy } from '../src/versions/stated-policy.mjs';
import { changedTree, filesBelow, namesBelow, textOf } from './git-tree.mjs';
import { publishOptions, USAGE } from './publish-options.mjs';

/** The engine beside this file, which is the one of the protected branch. */
const RUN = fileURLToPath(new URL('../src/commands/run.mjs', import.meta.url));

try {
  process.exitCode = process.argv.includes('--help') ? help() : publish(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof NotEstablished ? error.message : error);
  process.exitCode = 2;
}

function help() {
  console.log(USAGE);
  return 0;
}

/** @param {string[]} args */
function publish(args) {
  const options = publishOptions(args);
  const repository = gitLine('.', ['rev-parse', '--show-toplevel']);
  const { base, head } = checkedOut(repository, { ...options, author: '', keepers: [] });
  const fork = gitLine(repository, ['merge-base', base, head]);
  const versions = `${options.content}/versions`;
  const before = numbersIn(filesBelow(repository, fork, versions));
  const own = numbersIn(filesBelow(repository, head, versions)).filter((number) => !before.includes(number));
  const taken = numbersIn(filesBelow(repository, base, versions)).filter((number) => own.includes(number));
  const folder = mkdtempSync(join(tmpdir(), 'publish-version-'));
  try {
    const merged = taken.length === 0 ? mergeResult(repository, base, head) : undefined;
    if (merged) {
      writeContent(repository, merged.tree, options.content, join(folder, 'merged'));
      const kinds = errorsIn(join(folder, 'merged'));
      if (!kinds.includes('unpublished-change')) {
        console.log(
          kinds.length === 0
            ? 'There is nothing for this job to publish.'
            : 'Nothing is published while the check finds errors: npm run check says what they are.',
        );
        return 0;
      }
    }
    if (taken.length > 0) sayTaken(taken, options);
    if (options.branch === undefined) return sayByHand(own, options);
    const tree = rebuilt({ repository, base, head, fork, own, folder, options });
    return tree === undefined ? 1 : push({ repository, base, head, tree, options });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} paths */
function numbersIn(paths) {
  return [...new Set(paths.flatMap((path) => /\/versions\/(\d+)\.json$/.exec(path)?.[1] ?? []))];
}

/**
 * @param {string[]} taken
 * @param {import('./publish-options.mjs').PublishOptions} options
 */
function sayTaken(taken, { base }) {
  console.log(
    `Version ${taken.join(', ')} was published on ${base} by another merge request, while this one was open. It stays as it is there, and this merge request gets the next number.`,
  );
}

/**
 * @param {string[]} own
 * @param {import('./publish-options.mjs').PublishOptions} options
 */
function sayByHand(own, { base, content }) {
  const drop = own.map((number) => `${content}/versions/${number}.json, ${number}.yaml and ${number}/`).join(', ');
  console.error(
    [
      'What binds is not published as it would be after the merge. In this branch:',
      ...(own.length > 0
        ? [`- merge ${base} into it; of ${drop} keep what ${base} has, and nothing where it has none`]
        : [`- merge ${base} into it`]),
      '- run npm run publish-version -- --next, which sets the number and its first day',
      `- fill in what is empty in the new note in ${content}/versions/, and commit all of it`,
    ].join('\n'),
  );
  return 1;
}

/**
 * The tree of the merge request with its own versions published anew, behind those of the protected branch.
 * @param {{ repository: string, base: string, head: string, fork: string, own: string[], folder: string,
 *   options: import('./publish-options.mjs').PublishOptions }} request
 * @returns {string | undefined} nothing when somebody has to act first, which was said
 */
function rebuilt({ repository, base, head, fork, own, folder, options }) {
  const { content, summary } = options;
  const organization = `${content}/organization.yaml`;
  const stated = statedPolicy(textOf(repository, fork, organization) ?? '');
  const text = textOf(repository, head, organization) ?? '';
  if (!stated || !statedPolicy(text))
    throw new NotEstablished(`${organization} does not state policy.version and policy.date on lines of their own.`);
  const isOwn = (/** @type {string} */ path) => own.includes(/\/versions\/(\d+)[./]/.exec(path)?.[1] ?? '');
  const unpublished = changedTree(repository, head, {
    remove: filesBelow(repository, head, `${content}/versions`).filter(isOwn),
    write: new Map([[organization, withPolicy(text, stated)]]),
  });
  const merged = mergeResult(repository, base, commit(repository, unpublished, [head], 'What is to be published'));
  if (!merged) {
    console.error(
      `This merge request is in conflict with ${options.base}: both change the same lines. Merge ${options.base} into it first.`,
    );
    return undefined;
  }
  const work = join(folder, 'content');
  writeContent(repository, merged.tree, content, work);
  const restated = restateNews({ repository, base, head, own, work, content });
  const note = own.map((number) => textOf(repository, head, `${content}/versions/${number}.yaml`)).at(-1);
  if (note !== undefined) writeFileSync(join(folder, 'note.yaml'), note);
  const args = [
    ...(note === undefined ? [] : ['--note', join(folder, 'note.yaml')]),
    ...(note === undefined && summary !== undefined ? [`--summary=${summary}`] : []),
  ];
  const { status, stdout, stderr } = engine(work, ['publish-version', '--next', ...args]);
  console.log(printableLines(stdout + stderr).trim());
  if (status !== 0) return undefined;
  const written = namesBelow(work).filter(
    (name) => name === 'organization.yaml' || name.startsWith('versions/') || restated.includes(name),
  );
  const files = written.map((name) => /** @type {const} */ ([`${content}/${name}`, readFileSync(join(work, name))]));
  return changedTree(repository, merged.tree, { write: new Map(files) });
}

/**
 * Has the change notes of the merge request name the next version, where somebody else took the number that they name, and
 * states that version: a note is about a version that is stated or published.
 * @param {{ repository: string, base: string, head: string, own: string[], work: string, content: string }} request
 * @returns {string[]} the notes that were changed, by their paths below the content folder
 */
function restateNews({ repository, base, head, own, work, content }) {
  const there = numbersIn(filesBelow(repository, base, `${content}/versions`)).map(Number);
  const taken = own.map(Number).filter((number) => there.includes(number));
  if (taken.length === 0) return [];
  const next = Math.max(...there) + 1;
  const notes = namesBelow(work).filter((name) => /^changes\/[^/]+\.mdx$/.test(name));
  const changed = notes.filter((name) => {
    if (textOf(repository, base, `${content}/${name}`) !== undefined) return false;
    const text = readFileSync(join(work, name), 'utf8');
    const restated = restatedNews(text, taken, next);
    if (restated !== text) writeFileSync(join(work, name), restated);
    return restated !== text;
  });
  const file = join(work, 'organization.yaml');
  const days = [base, head].map(
    (commit) => statedPolicy(textOf(repository, commit, `${content}/organization.yaml`) ?? '')?.date ?? '',
  );
  const date = days.sort().at(-1) ?? '';
  writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), { version: next, date }));
  return changed;
}

/**
 * Commits to the branch of the merge request and pushes, never by force.
 * @param {{ repository: string, base: string, head: string, tree: string,
 *   options: import('./publish-options.mjs').PublishOptions }} request
 */
function push({ repository, base, head, tree, options }) {
  if (tree === gitLine(repository, ['rev-parse', `${head}^{tree}`])) {
    console.log('The branch holds the version already.');
    return 0;
  }
  const isBehind = git(repository, ['merge-base', '--is-ancestor', base, head], { allowed: [0, 1] }).code === 1;
  const parents = isBehind ? [head, base] : [head];
  const made = commit(repository, tree, parents, 'Publish what this merge request changes of the policy');
  git(repository, ['push', '--quiet', 'origin', `${made}:refs/heads/${options.branch}`]);
  console.log(
    `Committed to the branch of this merge request. Open the new note in ${options.content}/versions/ there, fill in what is empty, and save it: the check says when nothing is left.`,
  );
  return 0;
}

/**
 * @param {string} repository
 * @param {string} tree
 * @param {string[]} parents
 * @param {string} message
 */
function commit(repository, tree, parents, message) {
  const author = ['-c', 'user.name=Handbook', '-c', 'user.email=handbook@localhost'];
  const names = parents.flatMap((parent) => ['-p', parent]);
  return gitLine(repository, [...author, 'commit-tree', tree, ...names, '-m', message]);
}

/**
 * The kinds of errors that the check of the protected branch finds.
 * @param {string} content
 */
function errorsIn(content) {
  const { stdout } = engine(content, ['check', '--json']);
  try {
    /** @type {{ problems: { kind: string, severity: string }[] }} */
    const { problems } = JSON.parse(stdout);
    return problems.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);
  } catch {
    throw new NotEstablished(`The check of the protected branch did not answer: ${printableLines(stdout)}`);
  }
}

/**
 * Runs a command of the protected branch on content that is data only.
 * @param {string} content
 * @param {string[]} args
 */
function engine(content, args) {
  // What it quotes comes from the merge request, and is printed with its lines made harmless.
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
    cwd: content,
    env: { ...env, HANDBOOK_CONTENT: content },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
