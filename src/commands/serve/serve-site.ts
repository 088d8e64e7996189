import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../model/address.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { readSite } from '../../model/read/read-site.ts';
import { outputFolder } from '../output-folder.ts';
import { readTarget } from './request-target.ts';
import { createSiteServer } from './site-server.ts';

/**
 * Serves the built site until the process ends.
 * @returns the address, with the sub-path of `site` in organization.yaml if it has one
 * @throws PlainError when there is no build to serve
 */
export async function serveSite(port: number, host: string): Promise<string> {
  const base = basePath(readSite(contentFolder()));
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new PlainError(`There is no build in ${folder}\nRun npm run build first, or npm start, which does both.`);
  }
  const server = createSiteServer({ folder, base: readTarget(base)?.path ?? '/', host });
  server.listen({ port, host });
  await once(server, 'listening');
  return `http://${isThisMachine(host) ? 'localhost' : host}:${port}${base}`;
}

const isThisMachine = (host: string) => ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host);
