import { searchLanguage } from '#words/search-language.ts';
import { distance } from 'fastest-levenshtein';
import { splitNames } from './entry-meta.ts';
import type { FoundEntry } from './index-api.ts';
import { plainWords } from './words.ts';

/**
 * The entries whose title, id, name or alias is exactly what was typed come first, in this order; the rest keep theirs. Where
 * several share a name (a vendor's name is one of each of its tools), the entry that also has it as an alias comes first.
 * Pagefind weighs words one by one, so to it "copilot cli" is not more exact than "copilot" and "cli".
 * @param verbatim entries that are wanted only if they are exact
 */
export function exactFirst(
  entries: readonly FoundEntry[],
  verbatim: readonly FoundEntry[],
  typed: string,
): FoundEntry[] {
  const asked = plain(typed);
  const letters = literal(typed);
  const rank = ({ meta }: FoundEntry) => {
    const { id = '', title } = meta;
    const titles = [title, id, title.replace(id, '')];
    const names = splitNames(meta.names);
    if (titles.map(literal).includes(letters)) return 0;
    if (names.map(literal).includes(letters)) return 1;
    if (titles.map(plain).includes(asked)) return 2;
    if (names.map(plain).includes(asked)) return 3;
    if (titles.map(plain).some((name) => isOneSlipAway(name, asked))) return 4;
    return isAlias(meta.aliases) ? 5 : NOT_EXACT;
  };
  const isAlias = (aliases?: string) => splitNames(aliases).map(plain).includes(asked);
  const others = verbatim.filter((entry) => rank(entry) < NOT_EXACT);
  return [...entries, ...others].sort(
    (a, b) => rank(a) - rank(b) || Number(isAlias(b.meta.aliases)) - Number(isAlias(a.meta.aliases)),
  );
}

const NOT_EXACT = 6;

/** With its punctuation: ".NET" is not "Net". */
const literal = (text: string) => text.trim().toLowerCase();

const plain = (text: string) => plainWords(searchLanguage.withoutArticle(text)).join(' ');

/** Ids differ by one character as a rule, and short words often. */
const isOneSlipAway = (name: string, asked: string) =>
  asked.length >= 6 && !/\d/.test(asked) && distance(name, asked) === 1;
