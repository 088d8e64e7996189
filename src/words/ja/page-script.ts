import type { themeWords as english } from '../en/page-script.ts';

export const themeWords: typeof english = (name) => `配色：${name ? (name === 'dark' ? '暗' : '明') : '自動'}`;

export const broken = '読み込めません。再読み込みしてください。';
