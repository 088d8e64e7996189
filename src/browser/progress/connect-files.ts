import { find } from '../find.ts';
import { saveFile } from './export-view.ts';
import type { FileTransferContext } from './file-transfer-context.ts';
import { importFile } from './import-view.ts';

/**
 * Connects the buttons that deal with files. Their code is there with the page: what protects somebody's work must not
 * need the network, nor an edition of the site that is still published.
 */
export function connectFiles(root: HTMLElement, transfer: FileTransferContext): void {
  const { named, about, keeping, exportList } = transfer;
  const field = find<HTMLInputElement>(root, 'input[type="file"]');
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const action = button?.dataset.do;
    if (action === 'import') field.click();
    else if (action === 'print') print();
    else if (action === 'json') saveFile(about, about.scope, new Set(named.map(({ key }) => key)));
    else if (action === 'everything') saveFile(about, 'everything');
    else if (action) exportList?.(action);
  });
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file) await importFile(file, find<HTMLDialogElement>(root, 'dialog.import'), named, keeping);
    // So that choosing the same file again is a change again.
    field.value = '';
  });
}
