import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runProgram } from './run-program.ts';

const UPDATE_SECONDS = 120;
const INSTALL_SECONDS = 600;
const APT = [
  '-q',
  '-y',
  '-o',
  'DPkg::Lock::Timeout=60',
  '-o',
  'Acquire::Retries=1',
  '-o',
  'Acquire::http::Timeout=20',
  '-o',
  'Acquire::https::Timeout=20',
];

let isUpdated = false;

/**
 * Installs packages of Debian, where that is possible without a password.
 * @returns why it did not work, or nothing
 */
export async function installDebianPackages(names: readonly string[]): Promise<string | undefined> {
  const root = rootPrefix();
  if (!isDebian()) return 'this system is not Debian';
  if (!root) return 'neither root nor sudo without a password';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = async (args: readonly string[], limitSeconds: number): Promise<string | undefined> => {
    // sudo drops the environment, so the setting travels as an argument of env.
    const [command = 'env', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...APT, ...args];
    const { code, reason } = await runProgram(command, rest, { env, limitSeconds });
    return code === 0 ? undefined : (reason ?? `code ${code}`);
  };
  if (!isUpdated) {
    const fault = await apt(['update'], UPDATE_SECONDS);
    if (fault) return `apt-get update: ${fault}`;
    isUpdated = true;
  }
  const fault = await apt(['install', '--no-install-recommends', ...names], INSTALL_SECONDS);
  return fault && `apt-get install ${names.join(' ')}: ${fault}`;
}

/** Debian itself: in Ubuntu the packages of browsers only point to snaps, which containers cannot run. */
function isDebian(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Returns what has to stand before a command to run it as root, or nothing if that needs a password. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0
    ? ['sudo', '-n']
    : undefined;
}
