import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import { openFont } from '../looks/font-face.ts';
import type { OwnFonts } from '../looks/font-styles.ts';
import type { Looks } from '../model/schema/looks.ts';

/**
 * Returns what the organisation's font of text measures; undefined where it has none of its own.
 * @param folder the content folder
 */
export async function measuresOf({ fonts }: Pick<Looks, 'fonts'>, folder: string): Promise<OwnFonts['text']> {
  if (!fonts?.text) return undefined;
  const bytes = readFileSync(join(folder, fonts.text.regular));
  const { unitsPerEm, ascent, descent, lineGap, xWidthAvg } = await fromBuffer(bytes);
  const isVariable = openFont(bytes)?.weights !== undefined;
  return { unitsPerEm, ascent, descent, lineGap, xWidthAvg, isVariable };
}
