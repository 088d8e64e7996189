import { el } from './dom.ts';

/**
 * A button that copies a text and says so.
 * @param field selected instead where the clipboard is absent (plain http) or refuses; one is made when left out
 */
export function copyButton(label: string, text: () => string, field?: HTMLTextAreaElement): HTMLElement {
  const button = el('button', { type: 'button', class: 'button quiet' }, label);
  const said = el('span', { role: 'status', class: 'copied' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = 'Copied';
    } catch {
      const selected =
        field ?? (el('textarea', { readonly: '', rows: '2', 'aria-label': label }) as HTMLTextAreaElement);
      if (!field) {
        selected.value = text();
        said.before(selected);
      }
      selected.select();
      said.textContent = 'Selected: copy it with your keyboard';
    }
  });
  return el('span', { class: 'copy' }, button, said);
}
