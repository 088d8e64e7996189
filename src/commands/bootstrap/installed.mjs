import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Lies inside node_modules, so that deleting the folder, or an `npm ci` that was interrupted, removes it too.
const STAMP = join('node_modules', '.handbook-install');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */
/** @typedef {{ platform: string, arch: string }} Machine */

/**
 * What the stamp says after an install: this lockfile, on this kind of machine.
 * @param {string} lockText the text of package-lock.json
 * @param {Machine} machine
 */
export function stampFor(lockText, { platform, arch }) {
  return createHash('sha256').update(lockText).update(`\n${platform}-${arch}\n`).digest('hex');
}

/**
 * Whether npm's own record of what it installed holds everything the lockfile lists.
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
 * Whether node_modules of a folder holds what its lockfile says; leaves a stamp when it had to look closely.
 * @param {string} folder the folder of package-lock.json
 * @param {Machine} machine
 */
export function isInstalled(folder, machine = process) {
  const lockText = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (readIfThere(join(folder, STAMP)) === stampFor(lockText, machine)) return true;
  const record = readIfThere(join(folder, 'node_modules', '.package-lock.json'));
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

/** @param {string} path @returns {string | undefined} */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
