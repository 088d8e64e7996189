import { distance } from 'fastest-levenshtein';

/** Longer texts are no slips of one word, and comparing them takes long. */
const MAX_LENGTH = 100;

/**
 * The allowed word nearest to the one found, if it is near enough to be a slip.
 * Of an id that is written with its group, like `section/chapter`, the last part alone is near enough.
 */
export function nearestAllowed(found: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || found === '' || found.length > MAX_LENGTH) return undefined;
  const whole = allowed.find((word) => word.toLowerCase().endsWith(`/${found.toLowerCase()}`));
  if (whole !== undefined) return whole;
  const slip = found.toLowerCase();
  const words = allowed.map((word) => ({ word, distance: distance(slip, word.toLowerCase()) }));
  const least = Math.min(...words.map((one) => one.distance));
  if (least > Math.max(2, Math.floor(found.length / 3))) return undefined;
  const nearest = words.filter((one) => one.distance === least).map(({ word }) => word);
  // Letters in the wrong order are the likelier slip: `titel` is `title`, not `site`.
  return nearest.find((word) => lettersOf(word) === lettersOf(found)) ?? nearest[0];
}

const lettersOf = (word: string) => [...word.toLowerCase()].sort().join('');

/** "Did you mean `high`?" with a leading space, or nothing. */
export function didYouMean(found: string, allowed: readonly string[]): string {
  const word = nearestAllowed(found, allowed);
  return word === undefined ? '' : ` Did you mean \`${word}\`?`;
}

/** "Allowed: a, b, c." shortened when the list is long. */
export function allowedList(allowed: readonly string[], most = 12): string {
  if (allowed.length === 0) return '';
  const shown = allowed.slice(0, most).join(', ');
  const rest = allowed.length - most;
  return ` Allowed: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
