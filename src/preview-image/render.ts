import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import type { Colours } from './colours.ts';
import { PREVIEW_SIZE } from '../layouts/previews.ts';
import { previewFont, shownInPreview, subsetsFor, type Subset } from '../model/preview-letters.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { SHAPED_VERDICTS } from '../verdict/shapes.ts';
import { sheet, type Sheet } from './sheet.ts';

const { resolve } = createRequire(import.meta.url);
const WEIGHTS = [400, 600] as const;

let ready: Promise<void> | undefined;

/** Draws a preview image. The same sheet gives the same bytes. */
export async function renderPreview(content: Sheet, colours: Colours): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  return new Resvg(await drawPreview(content, colours)).render().asPng();
}

/** The picture as SVG. Words are drawn as shapes: nothing in it is a text, or leads anywhere. */
export async function drawPreview(content: Sheet, colours: Colours): Promise<string> {
  const tags = SHAPED_VERDICTS.map((verdict) => shownInPreview(VERDICT_NAMES[verdict].tag));
  const subsets = subsetsFor([content.site, content.title, content.about, ...tags]);
  return satori(sheet(content, colours, subsets.join(', ')), { ...PREVIEW_SIZE, fonts: fontsOf(subsets) });
}

const opened = new Map<string, ReturnType<typeof openFonts>>();

/** Returns the same list for the same subsets: by the list satori knows that it has read these fonts before. */
function fontsOf(subsets: readonly Subset[]): ReturnType<typeof openFonts> {
  const key = subsets.join();
  const fonts = opened.get(key) ?? openFonts(subsets);
  opened.set(key, fonts);
  return fonts;
}

const openFonts = (subsets: readonly Subset[]) =>
  subsets.flatMap((subset) =>
    WEIGHTS.map((weight) => ({ name: subset, weight, style: 'normal' as const, data: previewFont(subset, weight) })),
  );
