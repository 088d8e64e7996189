import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { SOUND, TODAY } from '../model/fixture.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The record that main holds. */
export const RECORD = 'content/completions/mira-k/engineers.json';

const env = {
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.invalid',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.invalid',
  // Git would look after each command whether there is something to tidy.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  HANDBOOK_TODAY: TODAY,
};

/** Describes how a job ended, and the text that it printed. */
export interface JobResult {
  code: number | null;
  text: string;
}

/**
 * A git host in a temporary folder: a bare repository whose main branch holds the engine and the sound content, somebody's
 * working tree of it in which merge requests are written, and the jobs of ci/ that look at them.
 */
export class GitHost {
  readonly folder = mkdtempSync(join(tmpdir(), 'git-host-'));
  readonly origin = join(this.folder, 'origin.git');
  /** The folder in which branches are made: a working tree of the host itself, so that nothing has to be sent. */
  readonly clone = join(this.folder, 'clone');
  #numbers = 0;
  readonly #runners = new Map<string, string>();

  /** @param content the folder that main holds as its content */
  constructor(content: string = SOUND) {
    const files = join(this.folder, 'files');
    for (const path of ['ci', 'src', 'package.json', 'package-lock.json', '.npmrc', '.gitignore'])
      cpSync(join(ROOT, path), join(files, path), { recursive: true, filter: isSource });
    cpSync(content, join(files, 'content'), { recursive: true });
    this.#run(this.folder, 'git', ['init', '--quiet', '--bare', '--initial-branch', 'main', this.origin]);
    for (const command of [
      ['add', '--all'],
      ['commit', '--quiet', '--message', 'The handbook'],
    ])
      this.#run(files, 'git', ['--git-dir', this.origin, '--work-tree', files, ...command]);
    rmSync(files, { recursive: true });
    this.#run(this.origin, 'git', ['worktree', 'add', '--detach', this.clone, 'main']);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  git(...args: string[]): string {
    return this.#run(this.clone, 'git', args);
  }

  /** Writes a file of the clone; a record when no text is given. */
  write(path: string, text: string = this.recordOf(/completions\/([^/]+)\//.exec(path)?.[1] ?? '')): void {
    mkdirSync(dirname(join(this.clone, path)), { recursive: true });
    writeFileSync(join(this.clone, path), text);
  }

  /** A sound completion record of somebody. */
  recordOf(handle: string): string {
    return readFileSync(join(SOUND, 'completions/mira-k/engineers.json'), 'utf8').replace('mira-k', handle);
  }

  /** A branch from main with one commit of what is changed, offered as a merge request. */
  request(change: () => void, from = 'main'): { number: number; head: string } {
    this.git('checkout', '--quiet', '--force', '--detach', from);
    this.git('clean', '--quiet', '--force', '-d');
    change();
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    return this.offer();
  }

  /** The same for entries of the index that no file of the clone stands for: links, submodules, hostile names. */
  requestOf(...entries: { mode: string; path: string; text?: string; object?: string }[]) {
    this.git('checkout', '--quiet', '--force', '--detach', 'main');
    this.git('clean', '--quiet', '--force', '-d');
    for (const { mode, path, text = '', object = this.blob(text) } of entries) {
      // A folder cannot be replaced while files of it are in the index.
      this.git('rm', '--quiet', '-r', '--cached', '--ignore-unmatch', '--', path);
      this.#run(this.clone, 'git', ['update-index', '-z', '--index-info'], `${mode} ${object}\t${path}\0`);
    }
    this.git('commit', '--quiet', '--message', 'A change');
    return this.offer();
  }

  blob(text: string): string {
    return this.#run(this.clone, 'git', ['hash-object', '-w', '--stdin'], text);
  }

  /** Offers what is checked out in the clone. */
  offer(): { number: number; head: string } {
    this.#numbers += 1;
    const number = this.#numbers;
    for (const ref of [`refs/pull/${number}/head`, `refs/merge-requests/${number}/head`])
      this.git('update-ref', ref, 'HEAD');
    return { number, head: this.git('rev-parse', 'HEAD') };
  }

  /** The job of ci/github/records.yml, in the checkout that it asks for. */
  github(author: string, { number, head }: { number: number; head: string }, keepers = ''): JobResult {
    const { jobs } = parse(readFileSync(join(ROOT, 'ci/github/records.yml'), 'utf8'));
    const [checkout, step] = jobs.guard.steps;
    assert.deepEqual(checkout.with, { ref: 'main', 'fetch-depth': 0 });
    return this.job(this.runner(), step.run, { AUTHOR: author, HEAD: head, NUMBER: String(number), KEEPERS: keepers });
  }

  /** The job of ci/gitlab/records.yml, in the empty folder that it asks for. */
  gitlab(author: string, { number, head }: { number: number; head: string }, keepers = ''): JobResult {
    const { records } = parse(readFileSync(join(ROOT, 'ci/gitlab/records.yml'), 'utf8'));
    assert.equal(records.variables.GIT_STRATEGY, 'none');
    const folder = this.empty();
    return this.job(folder, records.script.join('\n'), {
      CI_DEFAULT_BRANCH: 'main',
      CI_REPOSITORY_URL: this.origin,
      GITLAB_USER_LOGIN: author,
      CI_COMMIT_SHA: head,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
      CI_MERGE_REQUEST_IID: String(number),
      KEEPERS: keepers,
    });
  }

  /** Takes what is checked out in the clone for the main branch of the host, while something is tried. */
  asMain<T>(work: () => T): T {
    const before = this.git('rev-parse', 'main');
    this.git('update-ref', 'refs/heads/main', 'HEAD');
    try {
      return work();
    } finally {
      this.git('update-ref', 'refs/heads/main', before);
    }
  }

  /** A checkout of main, kept for the next job: a job only adds what it fetches. */
  runner(): string {
    const main = this.#run(this.origin, 'git', ['rev-parse', 'main']);
    const folder = this.#runners.get(main) ?? this.checkout();
    this.#runners.set(main, folder);
    return folder;
  }

  /** A clone of main as a runner has it, with the packages of the engine. */
  checkout(...options: string[]): string {
    const folder = mkdtempSync(join(this.folder, 'runner-'));
    this.#run(this.folder, 'git', ['clone', '--quiet', ...options, `file://${this.origin}`, folder]);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }

  /** A new folder that is no repository. */
  empty(): string {
    return mkdtempSync(join(this.folder, 'empty-'));
  }

  /** Runs commands as a runner does: the first that fails ends the job. */
  job(folder: string, commands: string, variables: Record<string, string>, args: readonly string[] = []): JobResult {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', commands, 'job', ...args], {
      cwd: folder,
      env: { ...env, ...variables },
      encoding: 'utf8',
    });
    return { code: status, text: stdout + stderr };
  }

  /** The same while this process goes on, so that it can be what the job talks to. */
  async runningJob(folder: string, commands: string, variables: Record<string, string>): Promise<JobResult> {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', commands], {
      cwd: folder,
      env: { ...env, ...variables },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const [code] = await once(child, 'close');
    return { code, text };
  }

  #run(cwd: string, command: string, args: string[], input = ''): string {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, input, encoding: 'utf8' });
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${stderr}`);
    return stdout.trim();
  }
}

/** Holds what draws pages and runs in browsers, which no job of ci/ loads. */
const OF_PAGES = ['browser', 'components', 'integrations', 'layouts', 'pages'].map((name) => join(ROOT, 'src', name));

const isSource = (path: string) => !path.includes('node_modules') && !OF_PAGES.includes(path);
