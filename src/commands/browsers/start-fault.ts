import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../project.ts';
import type { TestedBrowser } from './tested-browser.ts';

const SCRIPT = join(ROOT, 'tests', 'browsers', 'start-browser.ts');
const LIMIT_MS = 120_000;

/**
 * Starts a browser as the reader tasks will, and closes it. Being there is not enough: a browser may lack libraries, or
 * be a stub that only says where to get the real one.
 * @param say gets the name and version of a browser that starts
 * @returns why it does not start, in one line, or nothing
 */
export async function startFault(tested: TestedBrowser, say: (text: string) => void): Promise<string | undefined> {
  const env = { ...process.env, HANDBOOK_BROWSER: JSON.stringify(tested) };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], { env, timeout: LIMIT_MS });
    say(`  ${stdout.trim()}`);
    return undefined;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    return stderr.trim().split('\n')[0] || String(error);
  }
}
