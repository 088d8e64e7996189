import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { served, script } from './default-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-tool-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes a file beside the script and gives its path. */
export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export const scriptFile = file('check-tool.mjs', script);
export const handbookFile = file('decisions.json', served);

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

export interface Start {
  env?: Record<string, string>;
  /** Options for Node itself. */
  node?: string[];
  path?: string;
  /** Leave like `head` does, before anything was read. */
  closeOutput?: boolean;
}

/** Starts the emitted script as a process of its own, as another repository would. */
export function start(
  args: string[],
  { env = {}, node = [], path = scriptFile, closeOutput = false }: Start = {},
): Promise<Ended> {
  const { HANDBOOK_TODAY: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...node, path, ...args], {
    cwd: folder,
    env: { ...inherited, HANDBOOK_TODAY: '2026-11-22', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, signal: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk));
  if (closeOutput) child.stdout.destroy();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ ...ended, code, signal }));
  });
}
