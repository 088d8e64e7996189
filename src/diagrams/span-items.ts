import { pictureWords } from '#words/pictures.ts';
import type { ScaleBar } from './geometry.ts';
import type { Item } from './flow.ts';
import type { SpanRow } from './spans.ts';

/** The rows as a list: each name with its spans, and before each span what its look means. */
export function spanItems(rows: readonly SpanRow[], looks?: Record<ScaleBar['look'], string>): Item[] {
  return rows.map(({ name, spans }) => ({
    title: name,
    text: pictureWords.spans(spans.map(({ look, label }) => ({ look: looks?.[look], label }))),
    items: [],
    isOrdered: false,
  }));
}
