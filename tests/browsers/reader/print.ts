import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Session } from './session.ts';
import { temporaryFolder } from './temporary-folder.ts';

const A4 = { width: 21, height: 29.7 };
const LIMIT_MS = 60_000;
const SCRIPT = fileURLToPath(new URL('print-webkit.js', import.meta.url));

/** Prints a page by WebDriver, which WebKit's does not offer. */
export async function printBySession({ send }: Session, address: string): Promise<Uint8Array> {
  await send('navigate', { url: address });
  return Buffer.from(String(await send('print', { page: A4 })), 'base64');
}

/**
 * Prints a page with the WebKit of this machine.
 * @param gjs GNOME's JavaScript, which reaches WebKit without WebDriver
 */
export async function printByWebKit(gjs: string, address: string): Promise<Uint8Array> {
  const { folder, remove } = temporaryFolder('print');
  try {
    const file = join(folder, 'page.pdf');
    await promisify(execFile)(gjs, [SCRIPT, address, file], { timeout: LIMIT_MS });
    return readFileSync(file);
  } finally {
    remove();
  }
}
