import type { Plugin } from 'vite';
import { bundleForBrowser } from './bundle-for-browser.ts';

/**
 * Gives the endpoint that serves it the text of a browser module as `virtual:<name>`.
 * @param entry the module, below the project's folder
 */
export function browserModule(root: URL, name: string, entry: string): Plugin {
  const resolved = `\0virtual:${name}`;
  return {
    name: `${name}-module`,
    resolveId: (id) => (id === `virtual:${name}` ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { text, files } = await bundleForBrowser(root, entry);
      for (const file of files) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(text)};`;
    },
  };
}
