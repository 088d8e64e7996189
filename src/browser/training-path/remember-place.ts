import type { PathProgress } from '../../training/path-progress.ts';

/** Where the home page finds how far somebody is. It repeats what the answers say, so that nobody needs them to show it. */
const KEY = 'handbook:training';

/**
 * Keeps for the home page how far somebody is on the path that they had open last; nothing before the first thing is done.
 * @param page the address of the path
 */
export function rememberPlace(page: string, { steps, next, score, isComplete }: PathProgress): void {
  const done = steps.filter(({ isDone }) => isDone).length;
  const hash = isComplete || !next ? 'site.completion' : next.id;
  try {
    if (done + score.answered > 0)
      localStorage.setItem(KEY, JSON.stringify({ href: `${page}#${hash}`, done, of: steps.length }));
    else if (localStorage.getItem(KEY)?.includes(`"${page}#`)) localStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden: the home page then says nothing of it.
  }
}
