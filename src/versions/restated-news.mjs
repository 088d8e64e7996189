/**
 * Returns a change note that is about the version that it was written for, where that has another number by now; any other note
 * stays as it is.
 * @param {string} text of the note, with its front matter
 * @param {readonly number[]} taken the numbers that the version had
 * @param {number} next the number that it has now
 */
export function restatedNews(text, taken, next) {
  const front = /^---\r?\n[^]*?\n---\r?\n/.exec(text)?.[0] ?? '';
  const restated = front.replace(/^version:[ \t]*(\d+)[ \t]*$/m, (line, number) =>
    taken.includes(Number(number)) ? `version: ${next}` : line,
  );
  return restated + text.slice(front.length);
}
