import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../src/commands/project.ts';

interface Locked {
  dev?: boolean;
}

/** The name under which the package is installed. */
export const { name: PACKAGE }: { name: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Makes the tarball that an owner installs, and gives its path and what is in it. */
export function packed(folder: string): { tarball: string; files: string[] } {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const script = process.env.npm_execpath;
  const [command, all] = script ? [process.execPath, [script, ...args]] : ['npm', args];
  const output = execFileSync(command, all, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const described = JSON.parse(output) as unknown;
  // A list until npm 11; from then on the packages by their names.
  const [first] = Object.values(described as Record<string, { filename: string; files: { path: string }[] }>);
  if (!first) throw new Error(`npm pack says nothing of what it packed: ${output}`);
  return { tarball: join(folder, first.filename), files: first.files.map(({ path }) => path) };
}

/**
 * An empty repository in which the package is installed as npm would install it, without a network: the tarball unpacked, every package of
 * the lockfile that is no development dependency beside it, and the command in node_modules/.bin.
 * @returns its folder; the caller removes it
 */
export function repositoryWithPackage(tarball: string): string {
  // The folders of people have spaces, and letters of their language.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handbook owner ü ')));
  const packages = join(folder, 'node_modules');
  const own = join(packages, PACKAGE);
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const isTop = /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path);
    if (!isTop || dev || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path), 'junction');
  }
  const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  mkdirSync(join(packages, '.bin'));
  for (const [command, file] of Object.entries(bin)) symlinkSync(join(own, file), join(packages, '.bin', command));
  return folder;
}

/** The folder from which an installed engine runs. */
export const engineOf = (folder: string): string =>
  join(
    folder,
    '.handbook-engine',
    readdirSync(join(folder, '.handbook-engine')).find((name) => name.startsWith('engine-')) ?? '',
  );
