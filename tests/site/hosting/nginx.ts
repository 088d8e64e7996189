import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../../src/commands/project.ts';

const HOSTING = join(ROOT, 'hosting');
const START_MS = 20_000;

/** The text of a file below `hosting/`. */
export const hostingFile = (file: string) => readFileSync(join(HOSTING, file), 'utf8');

/** A configuration of `hosting/` with the places of this machine in place of those that it names. */
export function placed(file: string, places: Record<string, string>): string {
  const text = hostingFile(file);
  const missing = Object.keys(places).filter((named) => !text.includes(named));
  if (missing.length > 0) throw new Error(`hosting/${file} does not name ${missing.join(', ')}`);
  // In one pass: a place of this machine may hold the text of another that is replaced, as /tmp/ is.
  const named = new RegExp(
    Object.keys(places)
      .map((name) => name.replaceAll('.', '\\.'))
      .join('|'),
    'g',
  );
  return text.replace(named, (found) => places[found] ?? found);
}

/** The main configuration of a machine that has other servers, as Debian's is, with these parts in `http`. */
export const ofMachine = (folder: string, parts: string) => `pid ${folder}/nginx.pid;
events {}
http {
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${parts}
}
`;

/**
 * Runs nginx while something asks it, with the files of `hosting/nginx/handbook/` beside its configuration.
 * @param config gets the folder in which nginx may write
 * @param look gets a reader of what nginx has written into a log of that folder
 */
export async function whileNginxServes(
  nginx: string,
  ports: readonly number[],
  config: (folder: string) => string,
  look: (log: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-nginx-'));
  mkdirSync(join(folder, 'log'));
  cpSync(join(HOSTING, 'nginx', 'handbook'), join(folder, 'handbook'), { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), config(folder));
  const log = (name: string) => readFileSync(join(folder, 'log', name), 'utf8');
  // A file each: nginx opens /dev/stdout by its name, which fails for the sockets that Node would give it.
  const [out, err] = ['stdout', 'stderr'].map((name) => openSync(join(folder, 'log', name), 'a'));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off; master_process off;'];
  const server = spawn(nginx, args, { stdio: ['ignore', out, err] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  try {
    await Promise.all(ports.map((port) => answers(port, () => server.exitCode !== null && log('stderr'))));
    await look(log);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(port: number, fault: () => string | false): Promise<void> {
  const last = Date.now() + START_MS;
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    const why = fault();
    if (why !== false || Date.now() > last) throw new Error(`nginx did not start: ${why || 'no answer'}`);
    await wait(20);
  }
}
