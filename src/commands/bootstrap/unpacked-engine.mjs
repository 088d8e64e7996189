import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Holds for how long a copy that another version made is left alone: a server may still be running from it. */
const IN_USE_MS = 24 * 60 * 60 * 1000;

/**
 * Returns whether the engine was installed as a package, and is no checkout.
 * @param {string} root the folder of its package.json
 */
export const isPackage = (root) => root.split(/[\\/]/).includes('node_modules');

/**
 * Returns a folder from which an installed engine can run: a copy outside of node_modules, below which Node runs no TypeScript and
 * Vite treats every module as somebody else's. It is made when the packages have changed, and kept: what builds keep is in it.
 * @param {string} root the folder of the installed package
 * @param {Record<string, string | undefined>} env HANDBOOK_CACHE names the folder to keep it in
 */
export function unpackedEngine(root, env = process.env) {
  const owner = ownerOf(root);
  const place = keptPlace(owner, env);
  const folder = join(place, `engine-${keyOf(root, owner)}`);
  const now = new Date();
  if (!existsSync(folder)) {
    mkdirSync(place, { recursive: true });
    // Git leaves it out, whatever the repository's own list says.
    writeFileSync(join(place, '.gitignore'), '*\n');
    copyTo(root, folder);
    forgetOthers(place, folder);
  }
  utimesSync(folder, now, now);
  return folder;
}

/**
 * The folder in which somebody installed the engine: what stands above the outermost node_modules.
 * @param {string} root
 */
const ownerOf = (root) => root.slice(0, root.search(/[\\/]node_modules([\\/]|$)/)) || sep;

/**
 * @param {string} owner
 * @param {Record<string, string | undefined>} env
 */
function keptPlace(owner, env) {
  const wanted = env.HANDBOOK_CACHE?.trim();
  if (wanted) return resolve(wanted);
  if (canWrite(owner)) return join(owner, '.handbook-engine');
  const home = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  if (canWrite(nearestFolder(home))) return join(home, 'handbook');
  // Never a name in the shared temporary folder that somebody else could have made before.
  const once = mkdtempSync(join(tmpdir(), 'handbook-engine-'));
  process.once('exit', () => rmSync(once, { recursive: true, force: true }));
  return once;
}

/** @param {string} path @returns {string} */
const nearestFolder = (path) => (existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path)));

/** @param {string} folder */
function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Names this engine with the packages that stand beside it. npm's own record has the digest of each.
 * @param {string} root
 * @param {string} owner
 */
function keyOf(root, owner) {
  const manifest = join(root, 'package.json');
  const text = readFileSync(manifest, 'utf8');
  const record = join(owner, 'node_modules', '.package-lock.json');
  const installed = existsSync(record) ? readFileSync(record, 'utf8') : '';
  // A package that was installed again without a digest of its own, from a folder, has new files.
  const made = statSync(manifest).ctimeMs;
  const hash = createHash('sha256').update(`${text}\n${installed}\n${made}\n${root}`).digest('hex');
  return `${JSON.parse(text).version}-${hash.slice(0, 12)}`;
}

/**
 * @param {string} root
 * @param {string} folder
 */
function copyTo(root, folder) {
  const unfinished = `${folder}.${process.pid}`;
  const packages = join(root, 'node_modules');
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(root, unfinished, { recursive: true, filter: (path) => path !== packages });
  makeWritable(unfinished);
  linkPackages(root, join(unfinished, 'node_modules'));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Two commands that begin at the same moment make the same copy; the first one counts.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * A copy has the modes of the original, and what is in a read-only folder could not be removed.
 * @param {string} folder
 */
function makeWritable(folder) {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
}

/**
 * Links every package that the engine can see where it is installed, nearest first, as Node looks for them.
 * @param {string} root
 * @param {string} target
 */
function linkPackages(root, target) {
  mkdirSync(target);
  for (let above = root; ; above = dirname(above)) {
    if (basename(above) !== 'node_modules') linkAll(join(above, 'node_modules'), target, root);
    if (dirname(above) === above) return;
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} own the engine itself, which is no package of its own
 */
function linkAll(from, to, own) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    // What begins with a dot is npm's own, or a cache.
    if (name.startsWith('.') || relative(own, join(from, name)) === '') continue;
    if (name.startsWith('@')) {
      mkdirSync(join(to, name), { recursive: true });
      linkAll(join(from, name), join(to, name), own);
    } else if (!existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/**
 * Removes the copies of other versions, which nobody has used for a day.
 * @param {string} place
 * @param {string} folder
 */
function forgetOthers(place, folder) {
  for (const name of readdirSync(place)) {
    const path = join(place, name);
    const isOld = Date.now() - statSync(path).mtimeMs > IN_USE_MS;
    if (name.startsWith('engine-') && path !== folder && isOld) rmSync(path, { recursive: true, force: true });
  }
}
