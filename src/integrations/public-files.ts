import type { AstroIntegration } from 'astro';
import type { SiteFolder } from './site-folder.ts';
import { addressOf } from '../model/address.ts';
import { readFilesIn } from '../model/read/files.ts';
import { PUBLIC_FOLDER, publicAddress } from '../model/read/site-file.ts';

/**
 * Serves the files of content/public/ in development, as they are, at the root of the site.
 * @param content the content folder, absolute
 * @param site the address of the site, path included
 */
export function servedPublicFiles(content: string, site: string): AstroIntegration {
  return {
    name: 'public-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = (request.url ?? '/').replace(/\?.*/, '');
          const file = publicFilesOf(content).find(
            ({ path }) => asked === encodeURI(addressOf(site, publicAddress(path))),
          );
          if (!file) return next();
          response.setHeader('X-Content-Type-Options', 'nosniff');
          response.end(file.bytes);
        });
      },
    },
  };
}

/**
 * Publishes the files of content/public/ as they are, at the root of a site.
 * @param content the content folder, absolute
 * @throws Error when the site has a file of that name, whatever the check let pass
 */
export function writePublicFiles(content: string, site: SiteFolder): void {
  for (const { path, bytes } of publicFilesOf(content)) {
    const address = publicAddress(path);
    if (site.has(address)) throw new Error(`${path} would replace a file of the site.`);
    site.write(address, bytes);
  }
}

const publicFilesOf = (content: string) =>
  readFilesIn(content, PUBLIC_FOLDER).flatMap(({ path, bytes, image }) => {
    const found = bytes ?? image;
    return found ? [{ path, bytes: found }] : [];
  });
