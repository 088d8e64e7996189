/** True when exactly what is right was chosen, in any order. It asks no policy, so the browser can have it alone. */
export function isRightAnswer({ right }: { right: readonly string[] }, chosen: readonly string[]): boolean {
  const answer = new Set(chosen);
  return answer.size === right.length && right.every((option) => answer.has(option));
}
