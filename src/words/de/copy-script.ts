import type { copyPageWords as englishPage, copiedWords as english } from '../en/copy-script.ts';

export const copiedWords: typeof english = { copied: 'Kopiert', selected: 'Markiert: mit der Tastatur kopieren' };

export const copyPageWords: typeof englishPage = {
  field: 'Diese Seite als Markdown',
  broken: 'Konnte nicht geladen werden. Versuche es noch einmal.',
};
