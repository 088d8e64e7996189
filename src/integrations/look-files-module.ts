import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { contentInForce } from '../check/current-content.ts';
import { pictureSize } from '../looks/picture-size.ts';

const NAME = 'virtual:look-files';
/** The module's id in Vite's graph. */
export const LOOK_FILES = `\0${NAME}`;

/**
 * Gives the pages the pictures of the looks as `virtual:look-files`. A drawing is published as it is, since the check lets only
 * plain ones pass; an image goes through the same library as those of chapters.
 */
export function lookFilesModule(folder: string): Plugin {
  return {
    name: 'look-files-module',
    resolveId: (id) => (id === NAME ? LOOK_FILES : undefined),
    async load(id) {
      if (id !== LOOK_FILES) return undefined;
      const { draft, handbook = draft } = await contentInForce(folder);
      const { light, dark, icon } = handbook?.organization.looks.logo ?? {};
      const pictures = Object.entries({ light, dark, icon }).flatMap(([role, path]) => (path ? [{ role, path }] : []));
      // What is imported is published; of an icon that is an image the pixels are drawn anew, and nothing shows the file.
      const shown = pictures.filter(({ role, path }) => role !== 'icon' || path.endsWith('.svg'));
      const imports = shown.map(
        ({ role, path }) =>
          `import ${role} from ${JSON.stringify(normalizePath(join(folder, path)) + (path.endsWith('.svg') ? '?url' : ''))};`,
      );
      const entries = pictures.map(({ role, path }) => {
        const bytes = readFileSync(join(folder, path));
        const type = path.endsWith('.svg') ? 'svg+xml' : 'png';
        const about = { ...pictureSize(path, bytes), data: `data:image/${type};base64,${bytes.toString('base64')}` };
        const file = shown.some((one) => one.role === role) ? `file: ${role}, ` : '';
        return `${role}: { ${file}...${JSON.stringify(about)} }`;
      });
      return `${imports.join('\n')}\nexport const pictures = {${entries.join(', ')}};`;
    },
  };
}
