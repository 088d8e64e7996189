import type { standingWords as english } from '../en/standing.ts';
import { formatNumber } from '../format.ts';

export const standingWords: typeof english = {
  nothing: 'ここでの作業はありません。',
  nothingApplies: 'このリストに該当する項目はありません。',
  done: (done, of) =>
    done === of ? `${formatNumber(of)}件すべて完了` : `${formatNumber(of)}件中${formatNumber(done)}件完了`,
  inProgress: (count) => `進行中${formatNumber(count)}件`,
  notApplicable: (count) => `該当なし${formatNumber(count)}件`,
  row: (counts) => counts.join('、'),
  noHigh: '優先度の高い項目に該当なし',
  highLeft: (left, of) => `優先度の高い項目：${formatNumber(of)}件中、残り${formatNumber(left)}件`,
  highDone: (count) => `優先度の高い項目は${formatNumber(count)}件すべて完了`,
  next: '次の未完了の項目',
  nextHigh: '次の優先度の高い項目',
};
