import type { Found } from './find.ts';
import { SEARCH_TYPES, type SearchType } from './search-type.ts';

/** What is said, and read out, about what was found. */
export function statusText(typed: string, type: SearchType | '', found: Found): string {
  const asked = `“${typed.trim()}”`;
  const count = found.matches.length;
  const all = Object.values(found.byType).reduce((sum, ofType) => sum + ofType, 0);
  if (all === 0) return `Nothing found for ${asked}.`;
  const kind = type ? SEARCH_TYPES[type].toLowerCase() : 'results';
  const what =
    count === 0
      ? `No ${kind} for ${asked}, but ${all} of other kinds.`
      : `${count} ${count === 1 && !type ? 'result' : kind} for ${asked}.`;
  const instead = found.instead.map(([was, meant]) => ` “${was}” was read as “${meant}”.`);
  const without = found.without.length > 0 ? ` Without ${list(found.without)}.` : '';
  return what + instead.join('') + without;
}

const list = (words: string[]) => words.map((word) => `“${word}”`).join(' and ');
