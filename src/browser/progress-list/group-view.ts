import { listScriptWords } from '#words/progress-script.ts';
import { summaryOf } from '../../progress/summary.ts';
import { currentStatus, type PageItem } from './listed.ts';

/**
 * Shows beside the heading of each group how much of it is done.
 * @returns what writes it anew
 */
export function connectGroups(root: HTMLElement, items: readonly PageItem[]): () => void {
  const groups = [...root.querySelectorAll<HTMLElement>('.checklist-group')].map((group) => ({
    place: group.querySelector('.group-done'),
    items: items.filter(({ row }) => group.contains(row)),
  }));
  return () => {
    for (const { place, items: inGroup } of groups) {
      const { done, total } = summaryOf(inGroup.map((item) => ({ ...item, state: currentStatus(item).state })));
      const words = total === 0 ? listScriptWords.groupNotApplicable : doneWords(done, total);
      if (place && place.textContent !== words) place.textContent = words;
    }
  };
}

const doneWords = (done: number, total: number) =>
  done === total ? listScriptWords.groupDone : listScriptWords.groupPart(done, total);
