// Runs the engine of this handbook: node handbook.mjs check. The scripts of package.json call it; it installs what
// package.json names first, where that is not there yet. Plain JavaScript for Node 18 and later.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ENGINE = 'ENGINE_NAME';
const COMMAND = join(HERE, 'node_modules', ENGINE, 'src', 'commands', 'handbook.mjs');
const STAMP = join(HERE, 'node_modules', '.handbook-installed');

/** @param {string} name */
const textOf = (name) => (existsSync(join(HERE, name)) ? readFileSync(join(HERE, name), 'utf8') : '');
const wanted = () =>
  createHash('sha256')
    .update(`${textOf('package.json')}\n${textOf('package-lock.json')}`)
    .digest('hex');

if (!existsSync(COMMAND) || textOf(join('node_modules', '.handbook-installed')) !== wanted()) {
  // Standard output belongs to the command: it may be a document for a program.
  console.error('Installing the engine that package.json names …');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm run` npm says where it is; that avoids a shell on Windows.
  const npm = process.env.npm_execpath;
  const isWindows = process.platform === 'win32';
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 2, 'inherit'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: HERE, stdio })
    : spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: HERE, stdio, shell: isWindows });
  if (status !== 0 || !existsSync(COMMAND)) {
    console.error(
      'The engine could not be installed; what npm says is above. Run the same command again when that is put right.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted());
}

process.chdir(HERE);
await import(pathToFileURL(COMMAND).href);
