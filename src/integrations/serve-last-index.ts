import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** In development search answers from the last build: its index is served from where the build wrote it. */
export function serveLastIndex(server: ViteDevServer, outDir: URL, base: string, logger: AstroIntegrationLogger): void {
  const root = new URL('./pagefind/', outDir);
  if (!existsSync(root)) logger.warn('Search has nothing to answer from yet. Run npm run build once.');
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Astro strips the base before its own middlewares run, but not in every version: accept both.
    const below = [`${base}pagefind/`, '/pagefind/'].find((prefix) => path.startsWith(prefix));
    const file = below ? fileURLToPath(new URL(path.slice(below.length), root)) : undefined;
    if (!file?.startsWith(fileURLToPath(root)) || !existsSync(file) || !statSync(file).isFile()) return next();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}
