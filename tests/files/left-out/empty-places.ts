import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Matches what scripts fill: it is empty in every handbook until a reader does something. */
const FILLED_BY_SCRIPT =
  /^<(?:ul|dl|section) class="(?:works-list|works-result [\w -]+|import-changes|completion-facts)"|^<ul>$/;

const COUNTED = 'paths?|sources?|check items?|self-assessments?|questions?|terms?|versions?|changes|things|situations';

/**
 * Returns the places of a built site at which there is a list, table, section or heading with nothing in it, or a count of
 * nothing, each as `page: place`.
 * @param site the folder of the site, in English
 */
export function emptyPlaces(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .sort()
    .flatMap((page) => emptyIn(readFileSync(join(site, page), 'utf8')).map((place) => `${page}: ${place}`));
}

function emptyIn(html: string): string[] {
  const shown = html.replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, '');
  const empty = [...shown.matchAll(/(<(ul|ol|dl|tbody|table|section|nav|h[1-6])\b[^>]*>)\s*<\/\2>/g)]
    .map(([, tag = '']) => tag)
    .filter((tag) => !FILLED_BY_SCRIPT.test(tag));
  const alone = [...shown.matchAll(/<h([2-4])\b[^>]*>[^<]*<\/h\1>\s*(?:<\/(?:section|article|main)>|<h\1\b)/g)];
  const counts = [...shown.replaceAll(/<[^>]+>/g, ' ').matchAll(new RegExp(`\\b0 (?:${COUNTED})\\b`, 'g'))];
  return [...empty, ...[...alone, ...counts].map(([found]) => found)];
}
