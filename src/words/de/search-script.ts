import type { searchElementTexts as englishTexts, searchScriptWords as english } from '../en/search-script.ts';
import { formatNumber, listed, plural } from '../format.ts';

export const searchScriptWords: typeof english = {
  broken: 'Die Suche konnte nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen.',
  lastSearches: 'Deine letzten Suchen. Sie bleiben nur auf diesem Gerät.',
  forget: 'Vergessen',
  readAs: (typed, meant) => `„${typed}“ wurde als „${meant}“ gelesen.`,
  without: (words) =>
    `Ohne ${listed(
      words.map((word) => `„${word}“`),
      'and',
    )}.`,
  ofOtherKinds: (count) => plural(count, { one: '# Treffer anderer Art.', other: '# Treffer anderer Art.' }),
  firstOf: (shown, count) =>
    `Das sind die ersten ${formatNumber(shown)} von ${formatNumber(count)} Treffern. Gib ein weiteres Wort ein, oder wähle oben eine Art.`,
  alsoCalled: (name) => `auch bekannt als ${name}`,
};

export const searchElementTexts: typeof englishTexts = {
  search_label: 'Handbuch durchsuchen',
  input_hint: 'Treffer erscheinen beim Tippen. Die Pfeiltasten führen zu ihnen.',
  clear_search: 'Leeren',
  results_label: 'Treffer',
  searching: 'Suche läuft …',
  zero_results: 'Nichts gefunden für „[SEARCH_TERM]“.',
  one_result: '1 Treffer für „[SEARCH_TERM]“.',
  many_results: '[COUNT] Treffer für „[SEARCH_TERM]“.',
  error_search: 'Die Suche konnte nicht geladen werden.',
  keyboard_navigate: 'Bewegen',
  keyboard_select: 'Öffnen',
  keyboard_search: 'Suchen',
  keyboard_clear: 'Schließen',
  keyboard_close: 'Schließen',
};
