import type { searchElementTexts as englishTexts, searchScriptWords as english } from '../en/search-script.ts';
import { formatNumber } from '../format.ts';

export const searchScriptWords: typeof english = {
  broken: '検索機能を読み込めませんでした。ページを再読み込みしてください。',
  lastSearches: '最近の検索（この端末にだけ保存されます）',
  forget: '履歴を消去',
  readAs: (typed, meant) => `「${typed}」を「${meant}」として検索しました。`,
  without: (words) => `${words.map((word) => `「${word}」`).join('')}を除いて検索しました。`,
  ofOtherKinds: (count) => `ほかの種類に${formatNumber(count)}件の結果があります。`,
  firstOf: (shown, count) =>
    `${formatNumber(count)}件のうち最初の${formatNumber(shown)}件を表示しています。語を追加するか、上で種類を選んで絞り込んでください。`,
  alsoCalled: (name) => `別名：${name}`,
};

export const searchElementTexts: typeof englishTexts = {
  search_label: 'ハンドブックを検索',
  input_hint: '入力中に結果が表示されます。矢印キーで選べます。',
  clear_search: '消去',
  results_label: '検索結果',
  searching: '検索中…',
  zero_results: '「[SEARCH_TERM]」は見つかりませんでした。',
  one_result: '「[SEARCH_TERM]」の検索結果：1件',
  many_results: '「[SEARCH_TERM]」の検索結果：[COUNT]件',
  error_search: '検索機能を読み込めませんでした。',
  keyboard_navigate: '移動',
  keyboard_select: '開く',
  keyboard_search: '検索',
  keyboard_clear: '閉じる',
  keyboard_close: '閉じる',
};
