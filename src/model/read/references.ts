import { didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { isFootnote } from './footnotes.ts';
import { startOf, type ParsedText } from './parsed-text.ts';
import { NO_TEXT } from './shown-text.ts';

/** `[text][label]`, not behind a word or another bracket: `matrix[i][j]` is an expression. */
const REFERENCE = /(?<![\p{L}\p{N}\])])!?\[([^[\]]+)\]\[([^[\]\n]*)\]/gu;
const WORD = new RegExp(`[\\p{L}${NO_TEXT}]`, 'u');

/** References that the page does not define, which the parser takes for text in brackets; and what it defines in vain. */
export function referenceProblems(parsed: ParsedText): Problem[] {
  return [...undefinedReferences(parsed), ...idleDefinitions(parsed)];
}

function undefinedReferences({ nodes, texts, source, at }: ParsedText): Problem[] {
  const defined = nodes.filter(({ type }) => type === 'definition').map(({ label }) => labelOf(label));
  return texts.flatMap(({ text, offset }) =>
    [...text.matchAll(REFERENCE)].flatMap((found) => {
      const [whole, words = '', label = ''] = found;
      // [1][2] are two numbers in brackets.
      if (!WORD.test(words)) return [];
      const start = offset + found.index;
      const written = source.slice(start, start + whole.length);
      const name = label || written.replace(/^!?\[([\s\S]*)\]\[\]$/, '$1');
      const message = `${written} leads nowhere: nothing here defines [${name}].${didYouMean(labelOf(name), defined)}`;
      return problem('undefined-reference', at(start), message);
    }),
  );
}

function idleDefinitions({ nodes, at }: ParsedText): Problem[] {
  const used = new Set(nodes.filter(({ type }) => type.endsWith('Reference')).map(({ label }) => labelOf(label)));
  const first = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.type !== 'definition' || isFootnote(node)) return [];
    const label = labelOf(node.label);
    const slip = (message: string) => problem('markdown-slip', at(startOf(node)), `[${node.label}]: ${message}`);
    const before = first.get(label);
    if (before !== undefined)
      return slip(`defined on line ${at(before).line} as well; that definition counts, not this one.`);
    first.set(label, startOf(node));
    return used.has(label) ? [] : slip('defined here and used nowhere on the page.');
  });
}

/** Labels are the same whatever their case and the space between their words. */
const labelOf = (label: string | null | undefined) => (label ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
