import type { ScaleBar } from './geometry.ts';
import type { Item } from './flow.ts';
import type { SpanRow } from './spans.ts';

/** The rows as a list: each name with its spans, and before each span what its look means. */
export function spanItems(rows: readonly SpanRow[], looks?: Record<ScaleBar['look'], string>): Item[] {
  return rows.map(({ name, spans }) => ({
    title: name,
    text: spans.map(({ look, label }) => (looks ? `${looks[look]}: ${label}.` : `${label}.`)).join(' '),
    items: [],
    isOrdered: false,
  }));
}
