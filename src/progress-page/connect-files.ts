import type { HandOver } from './hand-over.ts';

/** Connects the buttons that deal with files. They serve few visits: their code comes with the first press of one. */
export function connectFiles(root: HTMLElement, handOver: HandOver): void {
  const field = root.querySelector<HTMLInputElement>('input[type="file"]');
  root.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const action = button?.dataset.do;
    if (action === 'import') field?.click();
    else if (action === 'print') print();
    else if (action) await (await import('./hand-over.ts')).exportByButton(action, handOver);
  });
  field?.addEventListener('change', async () => {
    await (await import('./hand-over.ts')).importByField(field, root, handOver);
  });
}
