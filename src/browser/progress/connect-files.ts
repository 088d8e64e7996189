import { find } from '../find.ts';
import type { FileTransferContext } from './file-transfer-context.ts';
import { exportByButton, importByField } from './hand-over.ts';

/**
 * Connects the buttons that deal with files. Their code is there with the page: what protects somebody's work must not
 * need the network, nor an edition of the site that is still published.
 */
export function connectFiles(root: HTMLElement, transfer: FileTransferContext): void {
  const field = find<HTMLInputElement>(root, 'input[type="file"]');
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const action = button?.dataset.do;
    if (action === 'import') field.click();
    else if (action === 'print') print();
    else if (action) void exportByButton(action, transfer);
  });
  field.addEventListener('change', () => void importByField(field, root, transfer));
}
