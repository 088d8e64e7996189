import { readersToday } from './readers-day.ts';

/** Takes out what was retired since the page was built: the elements whose `data-retired` is today or earlier. */
export function removeRetired(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-retired]')) {
    if ((part.dataset.retired ?? '') <= readersToday()) part.remove();
  }
}
