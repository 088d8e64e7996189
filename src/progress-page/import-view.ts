import { el } from '../browser/dom.ts';
import { readableDate } from '../policy/calendar.ts';
import type { Entry } from '../progress/entry.ts';
import { LARGEST_FILE, readImport, tooLarge } from '../progress/import-file.ts';
import { previewImport, type ImportPreview } from '../progress/import-preview.ts';
import { ENTRY_NAMES } from '../progress/state-names.ts';
import { store } from './device-store.ts';
import type { KeepingView } from './keeping-view.ts';

const MOST_LISTED = 12;

/** Something that the page keeps, and what people call it. */
export interface NamedKey {
  key: string;
  statement: string;
}

/** Takes a file in: reads it, shows what it would change, and changes it only when told so. */
export async function importFile(
  file: File,
  dialog: HTMLDialogElement,
  items: readonly NamedKey[],
  keeping: KeepingView,
): Promise<void> {
  const result = file.size > LARGEST_FILE ? { refused: tooLarge(file.size) } : await read(file);
  if ('refused' in result) return keeping.say(`${file.name}: ${result.refused}`);
  const planned = () => plan(dialog, items, result.entries);
  const { content, exportedAt } = result.file;
  const [merge] = dialog.querySelectorAll<HTMLInputElement>('[name="mode"]');
  if (merge) merge.checked = true;
  dialog
    .querySelector('.import-file')
    ?.replaceChildren(
      `${file.name}, exported on ${readableDate(exportedAt.slice(0, 10))} under policy version ${content.policyVersion}.`,
    );
  preview(dialog, items, planned());
  dialog.onchange = () => preview(dialog, items, planned());
  dialog.onclose = () => {
    if (dialog.returnValue !== 'import') return;
    dialog.returnValue = '';
    const { entries } = planned();
    keeping.say(`Imported ${counted(entries.size)}.`, store.join({ entries, copies: new Map() }));
  };
  dialog.showModal();
}

async function read(file: File) {
  try {
    return readImport(await file.text(), new Date());
  } catch {
    return { refused: 'This file could not be read. Nothing was changed.' };
  }
}

function plan(dialog: HTMLDialogElement, items: readonly NamedKey[], entries: ReadonlyMap<string, Entry>) {
  const mode = dialog.querySelector('[value="replace"]:checked') ? 'replace' : 'merge';
  const scope = new Set(items.map(({ key }) => key));
  return previewImport(store.progress.entries, entries, { mode, scope, now: new Date() });
}

function preview(dialog: HTMLDialogElement, items: readonly NamedKey[], { changed, kept, same }: ImportPreview) {
  const itemOf = (key: string) => items.find((item) => item.key === key);
  const here = changed.filter(({ key }) => itemOf(key));
  const lines = here.slice(0, MOST_LISTED).map(({ key, before, after }) => {
    const from = stateName(before);
    const to = stateName(after);
    return `${itemOf(key)?.statement} — ${from === to ? `${to}, with another note, date or evidence` : `${from} becomes ${to}`}`;
  });
  if (here.length > MOST_LISTED) lines.push(`and ${here.length - MOST_LISTED} more`);
  const elsewhere = changed.length - here.length;
  if (elsewhere > 0)
    lines.push(`${counted(elsewhere)} of other lists, or of no item that this edition has; kept as well`);
  dialog.querySelector('.import-changes')?.replaceChildren(...lines.map((line) => el('li', {}, line)));
  const others = [kept > 0 && `${kept} newer here and kept`, same > 0 && `${same} already the same`].filter(Boolean);
  const would = changed.length === 0 ? 'Nothing would change' : `${counted(changed.length)} would change`;
  dialog.querySelector('.import-summary')?.replaceChildren(`${[would, ...others].join('; ')}.`);
  const button = dialog.querySelector<HTMLElement>('[value="import"]');
  if (button) button.hidden = changed.length === 0;
}

const stateName = (entry: Entry | undefined) => (entry ? ENTRY_NAMES[entry.state] : 'not said').toLowerCase();

const counted = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;
