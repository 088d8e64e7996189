import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../project.ts';
import { createSiteServer } from '../serve/site-server.ts';
import type { NuMessage } from './nu-message.ts';

const HOST = '127.0.0.1';
const LIMIT_MS = 300_000;

/** Holds where vnu-jar is installed. */
export const CHECKER_FOLDER = join(ROOT, 'tests', 'browsers', 'nu-checker');

/**
 * Asks the W3C's checker (Nu) about every page of a built site. The pages are served while it reads: of a file, it takes
 * the policy in `<meta>` for one that lacks what only a host sends.
 * @param folder the site
 * @param java the program that runs the checker
 * @returns the addresses that were checked, and everything that the checker says
 * @throws when the checker cannot be run, or does not answer in its own form
 */
export async function checkPages(folder: string, java: string): Promise<{ pages: string[]; messages: NuMessage[] }> {
  const server = createSiteServer({ folder, base: '/', host: HOST }).listen(0, HOST);
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const pages = globSync('**/*.html', { cwd: folder })
      .map((file) =>
        file
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
      )
      .map((path) => `http://${HOST}:${port}/${path}`)
      .sort();
    if (pages.length === 0) throw new Error(`There is no page in ${folder}`);
    return { pages, messages: await ask(java, pages) };
  } finally {
    server.close();
  }
}

async function ask(java: string, pages: readonly string[]): Promise<NuMessage[]> {
  const jar = join(
    dirname(createRequire(join(CHECKER_FOLDER, 'package.json')).resolve('vnu-jar')),
    'build/dist/vnu.jar',
  );
  const { stdout } = await promisify(execFile)(
    java,
    // It asks no address of this machine unless that is allowed: it is made to be a public service.
    [
      '-Dnu.validator.servlet.allow-forbidden-hosts=true',
      '-jar',
      jar,
      '--format',
      'json',
      '--exit-zero-always',
      '--stdout',
      ...pages,
    ],
    { timeout: LIMIT_MS, maxBuffer: 1 << 28 },
  );
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  return messages;
}
