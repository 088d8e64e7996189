import type { Plugin } from 'vite';
import type { Script } from '../check-tool/bundle-script.ts';

/**
 * Gives the endpoint that serves a stand-alone script its text, as `virtual:NAME`.
 * @param name what the script is called, without its ending
 * @param bundle makes the text
 */
export function scriptModule(name: string, bundle: () => Promise<Script>): Plugin {
  const module = `virtual:${name}`;
  const resolved = `\0${module}`;
  return {
    name: `${name}-module`,
    resolveId: (id) => (id === module ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { text, files } = await bundle();
      for (const file of files) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(text)};`;
    },
  };
}
