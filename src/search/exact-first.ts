import { splitNames } from './entry-meta.ts';
import type { Entry } from './open-index.ts';
import { plainWords } from './words.ts';

/**
 * The entries whose title, id, name or alias is exactly what was typed come first, in this order; the rest keep theirs.
 * Pagefind weighs words one by one, so to it "copilot cli" is not more exact than "copilot" and "cli".
 */
export function exactFirst(entries: readonly Entry[], typed: string): Entry[] {
  const asked = plain(typed);
  const rank = ({ meta }: Entry) => {
    const { id = '', title } = meta;
    if ([title, id, title.replace(id, '')].some((name) => plain(name) === asked)) return 0;
    if (splitNames(meta.names).some((name) => plain(name) === asked)) return 1;
    return splitNames(meta.aliases).some((name) => plain(name) === asked) ? 2 : 3;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

const plain = (text: string) => plainWords(text).join(' ');
