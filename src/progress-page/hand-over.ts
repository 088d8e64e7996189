import { exportAs, FORMS, type Exported } from './export-view.ts';
import { importFile, type NamedKey } from './import-view.ts';
import type { KeepingView } from './keeping-view.ts';
import type { PageItem } from './listed.ts';

/** What the buttons below a list do with files. */
export interface HandOver {
  /** The rows of a list, for tables and texts; none on pages of another kind. */
  items: readonly PageItem[];
  /** Everything that the page keeps, with names for people. */
  named: readonly NamedKey[];
  about: Exported;
  keeping: KeepingView;
}

/** @param form one of FORMS, as the button names it */
export async function exportByButton(form: string, { items, named, about, keeping }: HandOver): Promise<void> {
  const known = FORMS.find((name) => name === form);
  if (known) await exportAs(known, { items, named, about, keeping });
}

export async function importByField(field: HTMLInputElement, root: HTMLElement, { named, keeping }: HandOver) {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.import');
  const [file] = field.files ?? [];
  if (dialog && file) await importFile(file, dialog, named, keeping);
  // So that choosing the same file again is a change again.
  field.value = '';
}
