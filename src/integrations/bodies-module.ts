import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { currentContent } from '../check/current-content.ts';

const NAME = 'virtual:bodies';
/** The module's id in Vite's graph. */
export const BODIES = `\0${NAME}`;

/**
 * Gives the pages the MDX bodies of the content as `virtual:bodies`: a function for each file, which loads it compiled.
 * They are imported from where they lie. Astro's own collections would name them in a file inside `.astro/`, which all
 * builds of one checkout write; two builds of different content at the same time took each other's.
 */
export function bodiesModule(folder: string): Plugin {
  return {
    name: 'bodies-module',
    resolveId: (id) => (id === NAME ? BODIES : undefined),
    async load(id) {
      if (id !== BODIES) return undefined;
      const { handbook } = await currentContent(folder);
      // With faults in the content nothing is shown but their list, which the module of the handbook gives.
      const entries = handbook ? [handbook.chapters, handbook.checks, handbook.faq, handbook.changes].flat() : [];
      const lines = entries.map(({ at }) => {
        const file = normalizePath(join(folder, at.file));
        return `${JSON.stringify(at.file)}: () => import(${JSON.stringify(file)})`;
      });
      return `export const bodies = {${lines.join(',\n')}};`;
    },
  };
}
