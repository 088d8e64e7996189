/**
 * Returns how many single letters must be added, removed or changed to turn one word into the other.
 * The packages of the project are not installed yet when this is needed, so it cannot be one of them.
 * @param {string} from
 * @param {string} to
 */
function editDistance(from, to) {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}

/**
 * The word nearest to the one found, when it is near enough to be a slip.
 * @param {string} found
 * @param {readonly string[]} words
 * @returns {string | undefined}
 */
export function nearestWord(found, words) {
  const [best] = words
    .map((word) => ({ word, distance: editDistance(found, word) }))
    .sort((a, b) => a.distance - b.distance);
  const isNear = best && best.distance <= Math.max(2, Math.floor(found.length / 3));
  return isNear ? best.word : undefined;
}
