import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runProgram } from '../run-program.ts';

const UPDATE_SECONDS = 120;
const INSTALL_SECONDS = 600;
/** The one without windows first: it needs half of the processor's time. Old releases do not have it. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
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

/**
 * Installs one of Debian's Chromium packages, where that is possible without a password.
 * @returns why it did not work, or nothing
 */
export async function installDebianPackage(): Promise<string | undefined> {
  const root = rootPrefix();
  if (!isDebian()) return 'this system is not Debian';
  if (!root) return 'neither root nor sudo without a password';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[], limitSeconds: number) => {
    // sudo drops the environment, so the setting travels as an argument of env.
    const [command = 'env', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...APT, ...args];
    return runProgram(command, rest, { env, limitSeconds });
  };
  const update = await apt(['update'], UPDATE_SECONDS);
  if (update.code !== 0) return `apt-get update: ${update.reason ?? `code ${update.code}`}`;
  const faults: string[] = [];
  for (const name of PACKAGES) {
    const install = await apt(['install', '--no-install-recommends', name], INSTALL_SECONDS);
    if (install.code === 0) return undefined;
    faults.push(`apt-get install ${name}: ${install.reason ?? `code ${install.code}`}`);
  }
  return faults.join('; ');
}

/** Debian itself: in Ubuntu the package of this name only points to a snap, which containers cannot run. */
function isDebian(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** What has to stand before a command to run it as root, or nothing if that needs a password. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0
    ? ['sudo', '-n']
    : undefined;
}
