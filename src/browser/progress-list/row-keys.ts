/** Describes the rows that keys move between. */
interface Rows {
  /** The boxes of the rows that are in view, in their order. */
  boxes: () => HTMLInputElement[];
  /** Moves on to the next open item. */
  next: () => void;
}

/**
 * Lets somebody whose focus is on a box go through a list by single keys: j and k to the next and previous row, x ticks,
 * n to the next open item. They do nothing anywhere else, so that nobody who types or speaks sets one off (WCAG 2.1.4).
 */
export function connectRowKeys(list: HTMLElement, { boxes, next }: Rows): void {
  list.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof HTMLInputElement) || !target.matches('.tick')) return;
    const all = boxes();
    const at = all.indexOf(target);
    const actions: Record<string, (() => void) | undefined> = {
      j: () => all[at + 1]?.focus(),
      k: () => all[at - 1]?.focus(),
      x: () => target.click(),
      n: next,
    };
    const action = actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
