import type { Plugin } from 'vite';
import { bundleCheckTool } from '../check-tool/bundle.ts';

const NAME = 'virtual:check-tool';
const RESOLVED = `\0${NAME}`;

/** Gives the endpoint that serves it the text of the stand-alone script as `virtual:check-tool`. */
export function checkToolModule(root: URL): Plugin {
  return {
    name: 'check-tool-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { text, files } = await bundleCheckTool(root);
      for (const file of files) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(text)};`;
    },
  };
}
