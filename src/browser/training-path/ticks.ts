import { chapterKey, ruleKey, type Draft } from '../../progress/entry.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';

/**
 * Keeps what the boxes of a path say: a chapter that was read, a rule that was agreed to.
 * @returns puts what is kept into the boxes
 */
export function connectTicks(root: HTMLElement): () => void {
  const ticks = [...root.querySelectorAll<HTMLInputElement>('.tick[data-chapter], .tick[data-rule]')];
  for (const tick of ticks) {
    tick.disabled = false;
    tick.addEventListener('change', () => store.change(new Map([draftOf(tick)])));
  }
  return () => {
    for (const tick of ticks) tick.checked = isTicked(tick);
  };
}

function draftOf({ checked, dataset: { chapter, rule, text = '' } }: HTMLInputElement): [string, Draft] {
  const since = readersToday();
  if (chapter) return [chapterKey(chapter), { state: checked ? 'read' : 'unread', since }];
  return [ruleKey(rule ?? ''), checked ? { state: 'acknowledged', text, since } : { state: 'withdrawn', since }];
}

function isTicked({ dataset: { chapter, rule, text } }: HTMLInputElement): boolean {
  const entry = store.progress.entries.get(chapter ? chapterKey(chapter) : ruleKey(rule ?? ''));
  return entry?.state === 'read' || (entry?.state === 'acknowledged' && entry.text === text);
}
