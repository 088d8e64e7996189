import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import type { Colours } from './colours.ts';
import { PREVIEW_SIZE } from '../layouts/previews.ts';
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
  const fonts = WEIGHTS.map((weight) => ({
    name: 'Source Sans 3',
    weight,
    style: 'normal' as const,
    data: readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`)),
  }));
  return satori(sheet(content, colours), { ...PREVIEW_SIZE, fonts });
}
