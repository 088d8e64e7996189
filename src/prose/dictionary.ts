/** A group of the project dictionary: a comment, and the words under it. */
export interface WordGroup {
  heading: string;
  words: string[];
}

/**
 * Reads the project dictionary: one word a line, in groups that each begin with a line `# What they are`.
 * Empty lines count for nothing.
 * @throws Error when a word stands before the first heading
 */
export function readDictionary(text: string): WordGroup[] {
  const groups: WordGroup[] = [];
  for (const line of text.split('\n').map((found) => found.trim())) {
    if (line.startsWith('#')) groups.push({ heading: line.slice(1).trim(), words: [] });
    else if (line) {
      const group = groups.at(-1);
      if (!group) throw new Error(`"${line}" stands before the first line that begins with #.`);
      group.words.push(line);
    }
  }
  return groups;
}
