/** Matches what git leaves of lines that two branches changed: ours, with some settings what both began with, and theirs. */
const HUNK = /^<{7} [^\n]*\n([^]*?)(?:^\|{7}[^\n]*\n[^]*?)?^={7}\n([^]*?)^>{7} [^\n]*(?:\n|$)/gm;

/**
 * Returns the two texts that git could not merge, each as its branch has it where they conflict.
 * @returns the same text twice where nothing is in conflict
 */
export function conflictSides(text: string): [ours: string, theirs: string] {
  const side = (group: 1 | 2) => text.replaceAll(HUNK, (...parts: string[]) => parts[group] ?? '');
  return [side(1), side(2)];
}
