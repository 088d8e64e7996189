import { importPageWords as words } from '#words/storage.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { readableDate } from '../../words/format.ts';
import { dayIn } from '../../basics/day-in.ts';
import type { Entry } from '../../progress/entry.ts';
import { LARGEST_FILE, readImport, tooLarge, type Import } from '../../progress/import-file.ts';
import { elsewhereWords, importWords } from '../../progress/import-words.ts';
import { previewImport, type ImportPreview } from '../../progress/import-preview.ts';
import { timeZone } from '../readers-day.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';
import type { KeepingView } from './keeping-view.ts';

const MAX_LISTED = 12;

/** Something that the page keeps, and what people call it. */
export interface NamedKey {
  key: string;
  statement: string;
}

/** Takes a file in: reads it, shows what it would change and what it cannot take, and changes it only when told so. */
export async function importFile(
  file: File,
  dialog: HTMLDialogElement,
  items: readonly NamedKey[],
  keeping: KeepingView,
): Promise<void> {
  const result = file.size > LARGEST_FILE ? { refused: tooLarge(file.size) } : await read(file);
  if ('refused' in result) return keeping.announce(words.refused(file.name, result.refused));
  const planned = () => plan(dialog, items, result.entries);
  find<HTMLInputElement>(dialog, '[value="merge"]').checked = true;
  find(dialog, '.import-file').replaceChildren(aboutWords(file, result));
  const saveRest = () => download(`left-out-of-${file.name}`, 'application/json', result.rest ?? '');
  showLeftOut(dialog, items, result, saveRest);
  preview(dialog, items, planned());
  dialog.onchange = () => preview(dialog, items, planned());
  dialog.onclose = () => {
    if (dialog.returnValue !== 'import') return;
    dialog.returnValue = '';
    const { entries } = planned();
    const left = result.leftOut.length;
    keeping.announce(words.imported(entries.size, left), store.join({ entries, copies: new Map() }));
    if (left > 0) keeping.offer(restButton(saveRest));
  };
  dialog.showModal();
}

async function read(file: File) {
  try {
    return readImport(await file.text(), new Date(), timeZone);
  } catch {
    return { refused: words.unreadable };
  }
}

function plan(dialog: HTMLDialogElement, items: readonly NamedKey[], entries: ReadonlyMap<string, Entry>) {
  const mode = dialog.querySelector('[value="replace"]:checked') ? 'replace' : 'merge';
  const scope = new Set(items.map(({ key }) => key));
  return previewImport(store.progress.entries, entries, { mode, scope, now: new Date() });
}

function aboutWords({ name }: File, { about }: Import): string {
  const day = about.exportedAt && readableDate(dayIn(Date.parse(about.exportedAt), timeZone));
  return words.file(name, day, about.content?.policyVersion);
}

/** Returns what cannot be taken, and why: named as people know it, where the page has a name for it. */
function showLeftOut(dialog: HTMLDialogElement, items: readonly NamedKey[], { leftOut }: Import, save: () => void) {
  const place = find(dialog, '.import-left-out');
  place.hidden = leftOut.length === 0;
  const lines = leftOut.slice(0, MAX_LISTED).map(({ name, why }) => {
    const called = items.find(({ key }) => key === name)?.statement ?? name.slice(0, 80);
    return el('li', {}, words.leftOutPart(called, why));
  });
  const more = leftOut.length - lines.length;
  place.replaceChildren(
    el('p', {}, words.leftOut(leftOut.length)),
    el('ul', {}, ...lines, more > 0 ? el('li', {}, words.more(more)) : undefined),
    el('p', {}, restButton(save)),
  );
}

function restButton(save: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'button quiet' }, words.downloadRest);
  button.addEventListener('click', save);
  return button;
}

function preview(dialog: HTMLDialogElement, items: readonly NamedKey[], { changed, kept, same }: ImportPreview) {
  const nameOf = (key: string) => items.find((item) => item.key === key)?.statement;
  const here = changed.filter(({ key }) => nameOf(key) !== undefined);
  const lines = here
    .slice(0, MAX_LISTED)
    .map(({ key, before, after }) => words.change(nameOf(key) ?? key, importWords(before, after)));
  if (here.length > MAX_LISTED) lines.push(words.more(here.length - MAX_LISTED));
  const elsewhere = changed.map(({ key }) => key).filter((key) => nameOf(key) === undefined);
  if (elsewhere.length > 0) lines.push(elsewhereWords(elsewhere));
  find(dialog, '.import-changes').replaceChildren(...lines.map((line) => el('li', {}, line)));
  const others = [...(kept > 0 ? [words.kept(kept)] : []), ...(same > 0 ? [words.same(same)] : [])];
  const would = changed.length === 0 ? words.nothing : words.wouldChange(changed.length);
  find(dialog, '.import-summary').replaceChildren(words.summary([would, ...others]));
  find(dialog, '[value="import"]').hidden = changed.length === 0;
}
