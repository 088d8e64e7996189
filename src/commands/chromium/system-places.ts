import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  // Without windows of its own it needs half of the processor's time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'msedge',
];
const LINUX_EXTRA = ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Describes what decides where browsers lie; a test passes its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
}

/** The Chromium browsers installed on this machine, in the order in which they are tried. */
export function systemBrowsers(
  { platform, env, exists }: Machine = { platform: process.platform, env: process.env, exists: existsSync },
): string[] {
  return [...new Set(places(platform, env))].filter(exists);
}

function places(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...LINUX_EXTRA];
  const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return [
    ...MAC_APPS.flatMap((app) => applications.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
    ...onPath,
  ];
}
