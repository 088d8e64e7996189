import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { ROOT } from '../project.ts';

/** The package of the engine: its name, and where a repository gets it from. */
export interface EnginePackage {
  name: string;
  /** The place that package.json names: a path that begins with `file:`, a git tag, or a version. */
  from: string;
}

const FOLDER = 'engine';

const manifest: { name: string; version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The version of the engine that runs. */
export const ENGINE_VERSION = manifest.version;

/**
 * Brings the engine to a new repository: a tarball is copied into it, a folder is named by its path, and anything else is for npm to
 * find, such as a git tag or a version. Without a wish, the engine that runs is packed into it.
 * @param wanted what --engine says
 * @param folder where the repository is being made
 * @param target where it will be
 * @param from the folder that a path is relative to
 * @throws PlainError for a path that leads nowhere, or when npm cannot pack
 */
export function bringEngine(wanted: string | undefined, folder: string, target: string, from: string): EnginePackage {
  const { name } = manifest;
  if (wanted === undefined) return { name, from: `file:${FOLDER}/${packed(join(folder, FOLDER))}` };
  const path = wanted.replace(/^file:/, '');
  const isPath = wanted.startsWith('file:') || /^[./~\\]|\.tgz$/.test(wanted);
  if (!isPath || /^[a-z+]+:\/\//i.test(wanted)) return { name, from: wanted };
  const place = resolve(from, path);
  if (!existsSync(place)) throw new PlainError(`--engine ${wanted}: there is no ${place}.`);
  if (statSync(place).isDirectory()) return { name, from: `file:${relative(target, place).replaceAll('\\', '/')}` };
  mkdirSync(join(folder, FOLDER), { recursive: true });
  copyFileSync(place, join(folder, FOLDER, basename(place)));
  return { name, from: `file:${FOLDER}/${basename(place)}` };
}

function packed(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const npm = process.env.npm_execpath;
  const isWindows = process.platform === 'win32';
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const output = npm
      ? execFileSync(process.execPath, [npm, ...args], options)
      : execFileSync(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows });
    // A list until npm 11; from then on the packages by their names.
    const [first] = Object.values(JSON.parse(output) as Record<string, { filename: string }>);
    if (first) return first.filename;
  } catch (error) {
    throw new PlainError(
      `npm could not pack the engine: ${(error as Error).message}\n--engine names one that is packed already.`,
    );
  }
  throw new PlainError('npm pack made nothing. --engine names an engine that is packed already.');
}
