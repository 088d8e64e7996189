import { copyText } from './copy-text.ts';
import { el } from './dom.ts';

/**
 * A button that copies a text and says so.
 * @param field selected instead where the clipboard is absent; one is made when left out
 */
export function copyButton(label: string, text: () => string, field?: HTMLTextAreaElement): HTMLElement {
  const button = el('button', { type: 'button', class: 'button quiet' }, label);
  const said = el('span', { role: 'status', class: 'copied' });
  let made: HTMLTextAreaElement | undefined;
  const select = () => {
    if (!field && !made) {
      made = el('textarea', { readonly: '', rows: '2', 'aria-label': label });
      said.before(made);
    }
    if (made) made.value = text();
    (field ?? made)?.select();
  };
  button.addEventListener('click', async () => {
    said.textContent = await copyText(text(), select);
  });
  return el('span', { class: 'copy' }, button, said);
}
