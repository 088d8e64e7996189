import type { Plugin } from 'vite';

const NAME = 'virtual:cache-folder';
const RESOLVED = `\0${NAME}`;

/** Tells the pages, as `virtual:cache-folder`, where what a build need not make again is kept. */
export function cacheFolderModule(folder: string): Plugin {
  return {
    name: 'cache-folder-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export const cacheFolder = ${JSON.stringify(folder)};` : undefined),
  };
}
