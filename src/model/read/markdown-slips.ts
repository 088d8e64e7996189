import { problem, type Problem } from '../problem.ts';
import { startOf, writtenAs, type ParsedText } from './parsed-text.ts';
import { SLIPS } from './slips.ts';

/** A mark of any slip: most texts have none, and are not searched for each. */
const MARK = /[*~`|[=&#•●▪◦‣·∙]|:[a-z_]+:|^[ \t>\ufffc]*(?:[-+:\d]|h\d|\.\.)/m;

/** Returns what would be shown although it was meant as a mark, the first of each kind in a block. */
export function markdownSlips(parsed: ParsedText): Problem[] {
  const shown = parsed.texts.flatMap(({ text, offset }) => {
    if (!MARK.test(text)) return [];
    const told = new Set<number>();
    return SLIPS.flatMap(({ pattern, says }) => {
      const found = pattern.exec(text);
      if (!found) return [];
      const index = found.index + found[0].search(/[^\s>\ufffc]/);
      if (told.has(index)) return [];
      told.add(index);
      return problem('markdown-slip', parsed.at(offset + index), says(found));
    });
  });
  return [...shown, ...underlinedSentences(parsed)];
}

/** Sentences that became a heading, because a line of hyphens follows them without an empty line. */
function underlinedSentences({ nodes, source, at }: ParsedText): Problem[] {
  return nodes.flatMap((node) => {
    const written = node.type === 'heading' ? writtenAs(node, source) : '#';
    if (written.startsWith('#')) return [];
    const words = written.slice(0, written.lastIndexOf('\n'));
    if (!words.includes('\n') && !/[.:;,!?]\s*$/.test(words)) return [];
    const message = 'a line of --- follows, which makes a heading of this. Put an empty line between them.';
    return problem('markdown-slip', at(startOf(node)), message);
  });
}
