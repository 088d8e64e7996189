import { createRequire } from 'node:module';
import type { FontProvider } from 'astro';

/** Describes a font by its files. */
interface FontFiles {
  variants: {
    /** One weight, or the first and the last of a variable font: "200 900". */
    weight: string;
    style: string;
    /** The file, a module of an installed package. */
    src: string[];
  }[];
}

/**
 * Provides fonts from files of installed packages. Astro's own provider of that name does the same, but comes with all of
 * `astro/config`: half a thousand modules that no build of this site runs, an optimizer of SVG among them.
 */
export function localFonts(): FontProvider<FontFiles> {
  let require = createRequire(import.meta.url);
  return {
    name: 'local',
    init: ({ root }) => {
      require = createRequire(root);
    },
    resolveFont: ({ options }) => ({
      fonts: (options?.variants ?? []).map(({ weight, style, src }) => ({
        weight,
        style,
        src: src.map((file) => ({ url: require.resolve(file) })),
      })),
    }),
  };
}
