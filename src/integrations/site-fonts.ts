import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontProvider } from 'astro';
import { openFont } from '../looks/font-face.ts';
import type { Looks } from '../model/schema/looks.ts';
import { localFonts } from './local-fonts.ts';
import { USED_WEIGHTS } from './narrowed-font.ts';

type LocalFonts = ReturnType<typeof localFonts>;

/** Describes a family of fonts as Astro's configuration takes it. */
interface FontFamily {
  provider: LocalFonts;
  name: string;
  cssVariable: `--font-${string}`;
  fallbacks: string[];
  /** Says whether Astro makes a face of Arial with the font's measures. */
  optimizedFallbacks: boolean;
  options: LocalFonts extends FontProvider<infer Options> ? Options : never;
}

const ENGINE_FILES = ['normal', 'italic'].map((style) => ({
  // Of the file's 200 to 900, which are a sixth more to send.
  weight: `${USED_WEIGHTS.min} ${USED_WEIGHTS.max}`,
  style,
  src: [`@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`],
}));

/**
 * Returns the fonts of the site: those of the organisation, and that of the engine for text where it has none of its own.
 * @param folder the content folder
 * @param kept where what is made of fonts is kept
 */
export function siteFonts({ fonts }: Partial<Pick<Looks, 'fonts'>>, folder: string, kept: string): FontFamily[] {
  const own = (path: string, style: string, usual: string) => {
    const file = join(folder, path);
    // By the path in the content, which Astro makes a part of the family's name: it is the same on every machine.
    return { weight: openFont(readFileSync(file))?.weights?.join(' ') ?? usual, style, src: [`./${path}`] };
  };
  const { text, mono } = fonts ?? {};
  const files = text && [
    own(text.regular, 'normal', '400'),
    ...(text.bold === undefined ? [] : [own(text.bold, 'normal', '600')]),
    ...(text.italic === undefined ? [] : [own(text.italic, 'italic', '400')]),
  ];
  return [
    {
      provider: localFonts(kept, folder),
      name: files ? 'Text' : 'Source Sans 3',
      cssVariable: '--font-text',
      // The first is made of faces of main.css, which have the widths of the engine's font weight by weight; of one's own font they
      // have them where a system has no Arial.
      fallbacks: [files ? 'own-fallback' : 'text-fallback', 'system-ui', 'sans-serif'],
      optimizedFallbacks: files !== undefined,
      options: { variants: files ?? ENGINE_FILES },
    },
    ...(mono === undefined
      ? []
      : [
          {
            provider: localFonts(kept, folder),
            name: 'Code',
            cssVariable: '--font-mono' as const,
            fallbacks: ['ui-monospace', 'monospace'],
            optimizedFallbacks: true,
            options: { variants: [own(mono, 'normal', '400')] },
          },
        ]),
  ];
}
