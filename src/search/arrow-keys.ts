/**
 * Moves between the search field and the results: arrows up and down, and back to the field by typing on.
 * @param field the search field
 * @param stops what the arrows go through below the field
 */
export function moveByKey(event: KeyboardEvent, field: HTMLInputElement, stops: HTMLElement[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (step !== undefined && (target === field || stops.includes(target))) {
    const all = [field, ...stops];
    all[all.indexOf(target) + step]?.focus();
    event.preventDefault();
  } else if (stops.includes(target) && target instanceof HTMLAnchorElement) {
    // The letter itself arrives in the field, because it has the focus by then. A slash is the key that leads there.
    if (/^[^\s/]$/u.test(event.key) || event.key === 'Backspace') field.focus();
    if (event.key !== '/') return;
    field.select();
    event.preventDefault();
  }
}
