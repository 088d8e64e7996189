import { lookup } from 'node:dns/promises';
import { packageScript } from '../project.ts';
import { runScript } from '../run-program.ts';

const HOST = 'cdn.playwright.dev';
const LOOKUP_SECONDS = 5;
const LIMIT_SECONDS = 240;

/**
 * Lets Playwright download a browser that belongs to its version (about 120 MB).
 * Without a network this ends within seconds, and never later than its limit.
 * @param name as Playwright calls it
 * @returns why it did not work, or nothing
 */
export async function downloadBrowser(
  name: 'chromium-headless-shell' | 'firefox' | 'webkit' = 'chromium-headless-shell',
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const isElsewhere = Object.keys(env).some((name) =>
    /^(https_proxy|all_proxy|PLAYWRIGHT_.*DOWNLOAD_HOST)$/i.test(name),
  );
  if (!isElsewhere && !(await isKnown(HOST))) return `no network: ${HOST} has no address here`;
  const { code, reason } = await runScript(packageScript('@playwright/test', 'playwright'), ['install', name], {
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    limitSeconds: LIMIT_SECONDS,
  });
  return code === 0 ? undefined : (reason ?? `playwright install ended with code ${code}`);
}

async function isKnown(host: string): Promise<boolean> {
  const found = lookup(host).then(
    () => true,
    () => false,
  );
  return Promise.race([
    found,
    new Promise<false>((resolve) => setTimeout(resolve, LOOKUP_SECONDS * 1000, false).unref()),
  ]);
}
