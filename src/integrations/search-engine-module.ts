import type { Plugin } from 'vite';
import { bundleEngine } from '../search/bundle-engine.ts';

const NAME = 'virtual:search-engine';
const RESOLVED = `\0${NAME}`;

/** Gives the endpoint that serves it the text of the search engine as `virtual:search-engine`. */
export function searchEngineModule(root: URL): Plugin {
  return {
    name: 'search-engine-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { text, files } = await bundleEngine(root);
      for (const file of files) this.addWatchFile(file);
      return `export const engine = ${JSON.stringify(text)};`;
    },
  };
}
