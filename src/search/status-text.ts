import type { Found } from './find.ts';
import { SEARCH_TYPES, type SearchType } from './search-type.ts';

/** What is said, and read out, about what was found. */
export function statusText(typed: string, type: SearchType | '', found: Found): string {
  const asked = `“${typed.trim()}”`;
  const shown = found.matches.length;
  const all = Object.values(found.byType).reduce((sum, count) => sum + count, 0);
  if (all === 0) return `Nothing found for ${asked}.`;
  if (type && shown === 0) {
    return `No ${SEARCH_TYPES[type].toLowerCase()} for ${asked}, but ${results(all)} of other kinds.`;
  }
  const instead = found.instead.map(([was, meant]) => ` “${was}” was read as “${meant}”.`).join('');
  const without = found.without.length > 0 ? ` Without ${quoted(found.without)}.` : '';
  return `${type ? `${shown} of ${results(all)}` : results(shown)} for ${asked}.${instead}${without}`;
}

const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(' and ');
