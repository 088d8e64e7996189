import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runAudit } from '../../../src/audit-usage/run-audit.ts';
import type { AuditReport } from '../../../src/audit-usage/audit-report.ts';
import { handbook } from '../api/default-handbook.ts';
import { handbookFile } from '../check-tool/start-script.ts';

/** A day on which the first policy version is in force. */
export const TODAY = '2026-11-28';

/** The check item of the default content that asks for the report. */
export const CHECK = { id: 'log-review', title: 'Tool usage log review', text: '0123456789abcdef' };

const root = mkdtempSync(join(tmpdir(), 'audit-usage-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A place for the files of a test. */
export const place = (name: string) => join(root, name);

const PERSON = { GIT_AUTHOR_NAME: 'Robin', GIT_AUTHOR_EMAIL: 'robin@example.com' };

const git = (folder: string, args: string[], env: Record<string, string> = {}, input?: string) =>
  execFileSync('git', ['-C', folder, ...args], {
    input,
    env: {
      PATH: process.env.PATH,
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      ...PERSON,
      GIT_COMMITTER_NAME: 'Robin',
      GIT_COMMITTER_EMAIL: 'robin@example.com',
      ...env,
    },
  });

export interface Written {
  message: string;
  on?: string;
  author?: string;
  file?: string;
  /** Another file that it changes. */
  also?: string;
}

/** Makes a repository with these commits. */
export function repository(name: string, commits: readonly Written[], files: Record<string, string> = {}): string {
  const folder = place(name);
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '-q', '-b', 'main']);
  for (const { message, on = TODAY, author = 'Robin <robin@example.com>', file, also } of commits) {
    const [, person = '', address = ''] = /^(.*) <(.*)>$/.exec(author) ?? [];
    for (const path of [file, also]) {
      if (path === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), message);
      git(folder, ['add', path]);
    }
    const env = { GIT_AUTHOR_NAME: person, GIT_AUTHOR_EMAIL: address, GIT_AUTHOR_DATE: `${on}T10:00:00Z` };
    git(folder, ['commit', '-q', '--allow-empty', '--cleanup=verbatim', '-F', '-'], env, message);
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

/** Gives a commit of a repository a note of git-ai. */
export const noted = (folder: string, commit: string, text: string) =>
  void git(folder, ['notes', '--ref=ai', 'add', '-F', '-', commit], {}, text);

/** Makes a branch that ends with a commit. */
export const branch = (folder: string, name: string, commit: string) => void git(folder, ['branch', name, commit]);

/** Runs an audit in this process. @param from where the decisions are read */
export async function audit(args: readonly string[], format = 'json', from: string = handbookFile) {
  const texts = { out: '', err: '' };
  const code = await runAudit(
    ['--handbook', from, '--format', format, ...args],
    {
      env: { HANDBOOK_TODAY: TODAY },
      now: () => new Date(`${TODAY}T12:00:00Z`),
      out: (text) => (texts.out += text),
      err: (text) => (texts.err += text),
    },
    { marks: handbook.usageMarks, check: CHECK },
  );
  return { code, ...texts };
}

/** Runs an audit and returns its report. */
export async function reported(...args: string[]): Promise<AuditReport> {
  return JSON.parse((await audit(args)).out);
}
