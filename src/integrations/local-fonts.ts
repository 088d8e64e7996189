import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontProvider } from 'astro';
import { narrowedFont } from './narrowed-font.ts';

/** Describes a font by its files. */
interface FontFiles {
  variants: {
    /** One weight, or the first and the last of a variable font: "200 900". */
    weight: string;
    style: string;
    /** The file: a module of an installed package, or a path from the content folder, which begins with `./`. */
    src: string[];
  }[];
}

/**
 * Provides fonts from files of installed packages. Astro's own provider of that name does the same, but comes with all of
 * `astro/config`: half a thousand modules that no build of this site runs, an optimizer of SVG among them. Variable fonts of packages
 * are sent with the weights in use alone; a font of the organisation is sent as it is.
 * @param kept where what is made of fonts is kept
 * @param content the content folder
 */
export function localFonts(kept: string, content: string): FontProvider<FontFiles> {
  let require = createRequire(import.meta.url);
  return {
    name: 'local',
    init: ({ root }) => {
      require = createRequire(root);
    },
    resolveFont: async ({ options }) => ({
      fonts: await Promise.all(
        (options?.variants ?? []).map(async ({ weight, style, src }) => ({
          weight,
          style,
          src: await Promise.all(
            src.map(async (file) => ({
              url: file.startsWith('./') ? join(content, file) : await narrowedFont(require.resolve(file), kept),
            })),
          ),
        })),
      ),
    }),
  };
}
