import { find } from '../find.ts';
import { exportAs, FORMS } from './export-view.ts';
import type { FileTransferContext } from './file-transfer-context.ts';
import { importFile } from './import-view.ts';

/** @param form one of FORMS, as the button names it */
export async function exportByButton(
  form: string,
  { items, named, about, keeping }: FileTransferContext,
): Promise<void> {
  const known = FORMS.find((name) => name === form);
  if (known) await exportAs(known, { items, named, about, keeping });
}

export async function importByField(
  field: HTMLInputElement,
  root: HTMLElement,
  { named, keeping }: FileTransferContext,
) {
  const dialog = find<HTMLDialogElement>(root, 'dialog.import');
  const [file] = field.files ?? [];
  if (file) await importFile(file, dialog, named, keeping);
  // So that choosing the same file again is a change again.
  field.value = '';
}
