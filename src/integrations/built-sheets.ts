import type { Plugin } from 'vite';

/** Every style sheet of this build: the name of its file → its text. */
const sheets = new Map<string, string>();

/** Keeps the text of each style sheet that is built, for the pages that are rendered afterwards. */
export function builtSheets(): Plugin {
  return {
    name: 'built-sheets',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          sheets.set(nameOf(file.fileName), Buffer.from(file.source).toString('utf8'));
    },
  };
}

/** Returns the text of a style sheet of this build by its address; undefined where the build has made none of that name. */
export const builtSheet = (address: string): string | undefined => sheets.get(nameOf(address));

const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);
