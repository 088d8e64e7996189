import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreements, forgetInstall, isInstalled, writeStamp } from './installed.mjs';

// Not `npm ci`: it refuses a lockfile in which an optional package for another system is missing, and npm leaves those out
// when the registry it was made with does not carry them. This installs the same versions, checks the same integrity, never
// writes the lockfile, and finds the package for such a system by the exact version that its parent names.
// No install scripts: nothing locked needs one, so no package can run a program by being installed.
const INSTALL = 'install --no-save --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error'.split(' ');

/** Thrown when the machine cannot be made ready; its message is for the person at the keyboard. */
export class NotReady extends Error {}

/**
 * Installs what a folder's lockfile lists, if it is not there yet.
 * @param {string} folder the folder of package-lock.json
 * @param {string} what said to the reader: "the packages"
 * @throws {NotReady} when lockfile and package.json disagree, or npm fails
 */
export function installIfNeeded(folder, what) {
  if (isInstalled(folder)) return;
  refuseDisagreement(folder);
  // Standard output belongs to the command: it may be a document for a program.
  console.error(`Installing ${what} …`);
  const started = Date.now();
  forgetInstall(folder);
  const { status, error } = npm(INSTALL, folder);
  if (error || status !== 0) {
    const reason = error
      ? `npm could not be started (${error.message})`
      : `npm ended with code ${status}; its own message is above`;
    throw new NotReady(
      `Could not install ${what}: ${reason}.\n` +
        `Folder: ${folder}\n` +
        'If the network or the registry was the reason, run the same command again when they are back.',
    );
  }
  writeStamp(folder);
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** @param {string} folder */
function refuseDisagreement(folder) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = disagreements(read('package.json'), read('package-lock.json').packages['']);
  if (names.length === 0) return;
  throw new NotReady(
    `package.json and package-lock.json disagree about ${names.join(', ')}.\n` +
      `Run npm install in ${folder} and commit both files.`,
  );
}

/** @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  // Inside `npm run` npm says where it is; that avoids a shell on Windows and a second npm elsewhere on PATH.
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return spawnSync(process.execPath, [script, ...args], { cwd, stdio: ['inherit', 2, 'inherit'] });
  }
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd, stdio: ['inherit', 2, 'inherit'], shell: isWindows });
}
