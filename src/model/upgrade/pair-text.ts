import { isNode, type Pair, type YAMLMap } from 'yaml';

/** Returns a YAML text with a field and its value replaced by others, in one line; what stands behind them stays. */
export function withPair(text: string, pair: Pair, by: string): string {
  const { from, to } = rangeOf(pair);
  return text.slice(0, from) + by + text.slice(to);
}

/** Returns a YAML text without a field. Its line goes with it, but for a comment; in braces, the comma does. */
export function withoutPair(text: string, holder: YAMLMap, pair: Pair): string {
  const { from, to } = rangeOf(pair);
  if (holder.flow) {
    const behind = /^\s*,\s*/.exec(text.slice(to))?.[0].length ?? 0;
    const before = behind > 0 ? 0 : (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
    return text.slice(0, from - before) + text.slice(to + behind);
  }
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const rest = text.slice(to, end < 0 ? undefined : end).trim();
  // The first field of an entry stands behind its dash, where the next one takes its place.
  const isFirst = text.slice(start, from).trim() !== '';
  const line = rest === '' ? '' : `${text.slice(start, from)}${rest}\n`;
  if (!isFirst) return text.slice(0, start) + line + text.slice(end < 0 ? text.length : end + 1);
  const next = /^\n\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return text.slice(0, from) + text.slice(end + next);
}

function rangeOf({ key, value }: Pair): { from: number; to: number } {
  const [from, keyEnd = 0] = (isNode(key) && key.range) || [0, 0];
  const to = (isNode(value) && value.range?.[1]) || keyEnd;
  return { from, to };
}
