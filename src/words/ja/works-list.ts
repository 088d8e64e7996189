import type { worksListWords as english } from '../en/works-list.ts';
import { inARow } from './sentences.ts';

export const worksListWords: typeof english = {
  heading: /^(name|repository|repo|名前|名称|リポジトリ)$/i,
  strange: (cell, near) =>
    `「${cell}」は、データ区分、用途、部門のいずれでもありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}`,
  data: (names) => `データ区分（${inARow(names)}）`,
  use: (names) => `用途（${inARow(names)}）`,
  division: (names) => `部門（${inARow(names)}）`,
  missing: (what) => `不足している項目：${inARow(what)}。`,
  line: (number, name, why) => `${number}行目「${name}」：${why}`,
};
