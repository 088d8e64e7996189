import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Inside node_modules, so that it goes when the folder goes.
const STAMP = join('node_modules', '.handbook-install');
/** npm's own record of what it installed. */
const RECORD = join('node_modules', '.package-lock.json');
const KINDS = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']);

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */
/** @typedef {Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>} Wanted */
/** @typedef {{ platform: string, arch: string }} Machine */

/**
 * Returns what the stamp says after an install: this lockfile, on this kind of machine.
 * @param {string} lockText the text of package-lock.json
 * @param {Machine} machine
 */
export function stampFor(lockText, { platform, arch }) {
  return createHash('sha256').update(lockText).update(`\n${platform}-${arch}\n`).digest('hex');
}

/**
 * Returns whether npm's own record of what it installed holds everything the lockfile lists.
 * So a folder that somebody installed by hand is accepted. Packages for other machines may be missing.
 * @param {Lock} lock package-lock.json
 * @param {Lock} record node_modules/.package-lock.json
 * @param {Machine} machine
 */
export function isComplete(lock, record, machine) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = record.packages?.[path];
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    return wanted.optional === true && !isMadeFor(wanted, machine);
  });
}

/** @param {LockedPackage} wanted @param {Machine} machine */
function isMadeFor({ os, cpu, libc }, { platform, arch }) {
  return Boolean(os?.includes(platform) && cpu?.includes(arch) && !libc);
}

/**
 * Returns whether node_modules of a folder holds what its lockfile says; leaves a stamp when it had to look closely.
 * @param {string} folder the folder of package-lock.json
 * @param {Machine} machine
 */
export function isInstalled(folder, machine = process) {
  const lockText = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (readIfThere(join(folder, STAMP)) === stampFor(lockText, machine)) return true;
  const record = readIfThere(join(folder, RECORD));
  if (record === undefined || !isComplete(JSON.parse(lockText), JSON.parse(record), machine)) return false;
  writeStamp(folder, machine);
  return true;
}

/**
 * Says that node_modules of a folder is complete.
 * @param {string} folder
 * @param {Machine} machine
 */
export function writeStamp(folder, machine = process) {
  writeFileSync(join(folder, STAMP), stampFor(readFileSync(join(folder, 'package-lock.json'), 'utf8'), machine));
}

/**
 * Forgets what is installed, before it is changed: an install that is interrupted must not look finished.
 * @param {string} folder
 */
export function forgetInstall(folder) {
  for (const file of [STAMP, RECORD]) rmSync(join(folder, file), { force: true });
}

/**
 * The packages that package.json and the lockfile do not agree on.
 * @param {Wanted} manifest package.json
 * @param {Wanted} locked the entry of the project itself in package-lock.json
 */
export function disagreements(manifest, locked) {
  const names = KINDS.flatMap((kind) => {
    const [wanted = {}, held = {}] = [manifest[kind], locked[kind]];
    return [...new Set([...Object.keys(wanted), ...Object.keys(held)])].filter((name) => wanted[name] !== held[name]);
  });
  return [...new Set(names)];
}

/** @param {string} path @returns {string | undefined} */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
