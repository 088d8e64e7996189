import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontProvider } from 'astro';
import { openFont } from '../looks/font-face.ts';
import type { Looks } from '../model/schema/looks.ts';
import { localFonts } from './local-fonts.ts';

type LocalFonts = ReturnType<typeof localFonts>;

/** Describes a family of fonts as Astro's configuration takes it. */
interface FontFamily {
  provider: LocalFonts;
  name: string;
  cssVariable: `--font-${string}`;
  fallbacks: string[];
  options: LocalFonts extends FontProvider<infer Options> ? Options : never;
}

const ENGINE_FILES = ['normal', 'italic'].map((style) => ({
  weight: '200 900',
  style,
  src: [`@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`],
}));

/**
 * Returns the fonts of the site: those of the organisation, and that of the engine for text where it has none of its own.
 * @param folder the content folder
 */
export function siteFonts({ fonts }: Partial<Pick<Looks, 'fonts'>>, folder: string): FontFamily[] {
  const own = (path: string, style: string, usual: string) => {
    const file = join(folder, path);
    return { weight: openFont(readFileSync(file))?.weights?.join(' ') ?? usual, style, src: [file] };
  };
  const { text, mono } = fonts ?? {};
  const files = text && [
    own(text.regular, 'normal', '400'),
    ...(text.bold === undefined ? [] : [own(text.bold, 'normal', '600')]),
    ...(text.italic === undefined ? [] : [own(text.italic, 'italic', '400')]),
  ];
  return [
    {
      provider: localFonts(),
      name: files ? 'Text' : 'Source Sans 3',
      cssVariable: '--font-text',
      // The first is a face of main.css: it has the widths of the text font where a system has no Arial.
      fallbacks: ['text-fallback', 'system-ui', 'sans-serif'],
      options: { variants: files ?? ENGINE_FILES },
    },
    ...(mono === undefined
      ? []
      : [
          {
            provider: localFonts(),
            name: 'Code',
            cssVariable: '--font-mono' as const,
            fallbacks: ['ui-monospace', 'monospace'],
            options: { variants: [own(mono, 'normal', '400')] },
          },
        ]),
  ];
}
