import { parse, stringify } from 'yaml';
import { compareText } from '../basics/compare-text.ts';
import { conflictSides } from '../model/read/conflict-sides.ts';
import { publishedIds, type PublishedIds } from '../model/schema/published-ids.ts';

const HEADER = `# Every id that was ever published. Ids never disappear: npm run check fails when one of these is gone.
# Written by npm run publish-ids; never remove a line by hand.
`;

/**
 * Returns the ids that published-ids.yaml records: those of both branches, where git left both.
 * @returns undefined for a text that is no such list, whose problems the check tells
 */
export function recordedIds(text: string): PublishedIds | undefined {
  const [ours, theirs] = conflictSides(text).map(idsIn);
  return ours && theirs && joined(ours, theirs);
}

/** The text of published-ids.yaml. */
export const recordText = (ids: PublishedIds): string => HEADER + stringify(ids, { lineWidth: 0 });

/** Returns the ids of both, in the order of lists of the first. */
export function joined(ids: PublishedIds, more: PublishedIds): PublishedIds {
  const all: PublishedIds = {};
  const lists = new Set([...Object.keys(ids), ...Object.keys(more)]);
  for (const list of lists) all[list] = [...new Set([...(ids[list] ?? []), ...(more[list] ?? [])])].sort(compareText);
  return all;
}

function idsIn(text: string): PublishedIds | undefined {
  try {
    return publishedIds.parse(parse(text) ?? {});
  } catch {
    return undefined;
  }
}
