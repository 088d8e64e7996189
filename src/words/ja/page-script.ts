import type { themeWords as english } from '../en/page-script.ts';

export const themeWords: typeof english = (name) =>
  `テーマ：${name ? (name === 'dark' ? 'ダーク' : 'ライト') : 'システム設定'}`;

export const broken = '読み込めませんでした。ページを再読み込みしてください。';
