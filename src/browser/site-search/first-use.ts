import { asked } from './question-address.ts';

/**
 * Waits on the search page until somebody goes to its field or the address asks something: nothing is loaded before. The plain form
 * that is there until then answers by the address.
 * @param search the element that has the form on the search page, and none in the dialog
 * @returns what has been typed into it by the time it is asked
 */
export async function firstUse(search: HTMLElement): Promise<() => string> {
  const form = search.querySelector('form');
  const input = form?.querySelector('input');
  if (!form || !input) return () => '';
  form.hidden = false;
  if (!asked(location.search).words) {
    await new Promise((resolve) => form.addEventListener('focusin', resolve, { once: true }));
  }
  return () => input.value;
}
