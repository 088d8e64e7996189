import { distance } from 'fastest-levenshtein';
import { splitNames } from './entry-meta.ts';
import type { FoundEntry } from './open-index.ts';
import { plainWords } from './words.ts';

/**
 * The entries whose title, id, name or alias is exactly what was typed come first, in this order; the rest keep theirs.
 * Pagefind weighs words one by one, so to it "copilot cli" is not more exact than "copilot" and "cli".
 * @param verbatim entries that are wanted only if they are exact
 */
export function exactFirst(
  entries: readonly FoundEntry[],
  verbatim: readonly FoundEntry[],
  typed: string,
): FoundEntry[] {
  const asked = plain(typed);
  const rank = ({ meta }: FoundEntry) => {
    const { id = '', title } = meta;
    const titles = [title, id, title.replace(id, '')].map(plain);
    if (titles.includes(asked)) return 0;
    if (splitNames(meta.names).map(plain).includes(asked)) return 1;
    if (titles.some((name) => isOneSlipAway(name, asked))) return 2;
    return splitNames(meta.aliases).map(plain).includes(asked) ? 3 : 4;
  };
  const others = verbatim.filter((entry) => rank(entry) < 4);
  return [...entries, ...others].sort((a, b) => rank(a) - rank(b));
}

const plain = (text: string) => plainWords(text.replace(/^(?:an?|the)\s/i, '')).join(' ');

/** Ids differ by one character as a rule, and short words often. */
const isOneSlipAway = (name: string, asked: string) =>
  asked.length >= 6 && !/\d/.test(asked) && distance(name, asked) === 1;
