import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { PlainText } from './text-kinds.ts';

const { resolve } = createRequire(import.meta.url);

/** The letters that the picture's font has, a file for each; the first has what English needs. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type Subset = (typeof SUBSETS)[number];

/** Letters that need no other file than the first, and nobody to look into it. */
const PLAIN = /^[\x20-\x7E\xA1-\xFF‘’“”–—…]*$/;

/** The files of the font that have the letters of some texts, among them always the first. */
export const subsetsFor = (texts: readonly string[]): readonly Subset[] =>
  texts.every((text) => PLAIN.test(text)) ? SUBSETS.slice(0, 1) : SUBSETS;

/** Returns the bytes of a file of the font. */
export const previewFont = (subset: Subset, weight: 400 | 600): Buffer =>
  readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`));

let opened: Font[] | undefined;

/** Returns the characters of a text, each once, for which a preview picture would show a box. */
export function withoutPreviewLetter(text: string): string[] {
  if (PLAIN.test(text)) return [];
  opened ??= SUBSETS.map((subset) => create(previewFont(subset, 600)) as Font);
  const fonts = opened;
  const shown = [...new Set(text.normalize('NFC'))].filter((character) => !/[\s\p{Cf}]/u.test(character));
  return shown.filter((character) => !fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)));
}

/** Returns a text that a preview picture can show; nothing where the font lacks a letter of it, as it lacks those of Japanese. */
export const shownInPreview = (text: PlainText): PlainText => (withoutPreviewLetter(text).length === 0 ? text : '');

/**
 * Returns what a preview picture calls the site: its title; where the font lacks a letter of it, the name of the organisation; where
 * it lacks one of that as well, nothing.
 */
export function nameInPreview({ title, name }: { title: PlainText; name: PlainText }): PlainText {
  return shownInPreview(title) || shownInPreview(name);
}
