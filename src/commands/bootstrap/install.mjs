import { spawnSync } from 'node:child_process';
import { isInstalled, writeStamp } from './installed.mjs';

/** Thrown when the machine cannot be made ready; its message is for the person at the keyboard. */
export class NotReady extends Error {}

/**
 * Installs what a folder's lockfile lists, if it is not there yet.
 * Install scripts do not run: nothing in the lockfile needs one, and so no package can run a program by being installed.
 * @param {string} folder the folder of package-lock.json
 * @param {string} what said to the reader: "the packages"
 * @throws {NotReady} when npm fails
 */
export function installIfNeeded(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} (needed once, and again when package-lock.json changes) …`);
  const started = Date.now();
  const { status, error } = npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    folder,
  );
  if (error || status !== 0) {
    const reason = error
      ? `npm could not be started (${error.message})`
      : `npm ci ended with code ${status}; its own message is above`;
    throw new NotReady(
      `Could not install ${what}: ${reason}.\n` +
        `Folder: ${folder}\n` +
        'If the network or the registry was the reason, run the same command again when they are back.\n' +
        'If package.json and package-lock.json disagree, run npm install and commit both.',
    );
  }
  writeStamp(folder);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  // Inside `npm run` npm says where it is; that avoids a shell on Windows and a second npm elsewhere on PATH.
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script))
    return spawnSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd, stdio: 'inherit', shell: isWindows });
}
