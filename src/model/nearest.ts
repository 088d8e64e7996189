import { closest, distance } from 'fastest-levenshtein';

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
  const best = closest(
    found.toLowerCase(),
    allowed.map((word) => word.toLowerCase()),
  );
  const word = allowed.find((candidate) => candidate.toLowerCase() === best);
  const isNear = distance(found.toLowerCase(), best) <= Math.max(2, Math.floor(found.length / 3));
  return isNear ? word : undefined;
}

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
