import { existsSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type AstroIntegration } from 'astro';
import { PlainError } from '../../model/content-folder.ts';
import { ROOT } from '../project.ts';
import { openFrontDoor, type Site } from './front-door.ts';

/**
 * Serves the built site until the process ends, by Astro's own preview server.
 * @returns the address, with the sub-path of `site` in organization.yaml if it has one
 * @throws PlainError when there is no build to serve
 */
export async function serveSite(port: number, host: string): Promise<string> {
  const site: Site = { folder: '', base: '/' };
  const running = await preview({
    root: ROOT,
    // What goes wrong is thrown as well, and said once by whoever catches it.
    logLevel: 'silent',
    server: { port, host },
    vite: { preview: { strictPort: true } },
    integrations: [siteReader(site)],
  });
  // Astro gives the server but leaves it out of the type.
  if ('server' in running && running.server instanceof Server) openFrontDoor(running.server, site);
  return `http://${isThisMachine(host) ? 'localhost' : host}:${port}${site.base}`;
}

/** Learns from astro.config.mjs what is served where. */
function siteReader(site: Site): AstroIntegration {
  return {
    name: 'handbook-serve',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.folder = fileURLToPath(config.outDir);
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        if (!existsSync(join(site.folder, 'index.html'))) {
          throw new PlainError(
            `There is no build in ${site.folder}\nRun npm run build first, or npm start, which does both.`,
          );
        }
      },
    },
  };
}

const isThisMachine = (host: string) => ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host);
