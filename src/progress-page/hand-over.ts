import { exportAs, FORMS, type Exported } from './export-view.ts';
import { importFile } from './import-view.ts';
import type { KeepingView } from './keeping-view.ts';
import type { PageItem } from './listed.ts';

/** What the buttons below a list do with files. Loaded when somebody presses one. */
export interface HandOver {
  items: readonly PageItem[];
  about: Exported;
  keeping: KeepingView;
}

/** @param form one of FORMS, as the button names it */
export async function exportByButton(form: string, { items, about, keeping }: HandOver): Promise<void> {
  const known = FORMS.find((name) => name === form);
  if (known) await exportAs(known, items, about, keeping);
}

export async function importByField(field: HTMLInputElement, root: HTMLElement, { items, keeping }: HandOver) {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.import');
  const [file] = field.files ?? [];
  if (dialog && file) await importFile(file, dialog, items, keeping);
  // So that choosing the same file again is a change again.
  field.value = '';
}
