import type { pathStandingWords as englishStanding, trainingScriptWords as english } from '../en/training-script.ts';
import { formatNumber } from '../format.ts';

export const trainingScriptWords: typeof english = {
  noRecord: '修了記録を読み込めませんでした。回答は保存されています。ページを再読み込みしてください。',
  checkAnswer: '答え合わせ',
  chooseFirst: '先に答えを選択してください。',
  right: '正解です。',
  notRight: '不正解です。',
  outdated: '回答した後に正解が変わりました。もう一度答えてください。',
  situations: '事例',
  testedOut: '省略可',
  testedOutStep: '事例問題に正解済み、読まなくてもかまいません',
  done: '完了',
  part: (done, of) => `${formatNumber(done)}/${formatNumber(of)}`,
  previousSituation: '前の事例',
  nextSituation: '次の事例',
  previous: (title) => `前のステップ：${title}`,
  next: (title) => `次のステップ：${title}`,
  allSteps: 'すべてのステップ',
  step: (number, of, title) => `ステップ${formatNumber(number)}/${formatNumber(of)}：${title}`,
  cleared: 'このコースの回答とチェックを消去しました。',
  openAgain: '間違えた事例問題を未回答に戻しました。',
  read: (title) => `読む：${title}`,
  scenario: (title) => `事例問題：${title}`,
  item: (list, item) => `${list}：${item}`,
  rule: (id) => `ルール${id}`,
  record: '修了記録',
  yourRecord: '修了記録',
  continue: (title) => `続ける：${title}`,
};

export const pathStandingWords: typeof englishStanding = {
  done: 'このコースの必須事項はすべて完了しました。',
  steps: (done, of, minutesLeft) =>
    `${formatNumber(of)}ステップ中${formatNumber(done)}ステップ完了${minutesLeft > 0 ? ` · 残り約${formatNumber(minutesLeft)}分` : ''}`,
  score: ({ answered, right, of }, percent, redLines) =>
    `事例問題${formatNumber(of)}問中${formatNumber(answered)}問に回答、1回目の正解は${formatNumber(right)}問です。修了には、${percent}%に1回目で正解すること${redLines.of > 0 ? `と、レッドラインの問題に最終的にすべて正解すること（現在${formatNumber(redLines.right)}/${formatNumber(redLines.of)}）` : ''}が必要です。`,
  open: (title) => `未完了：${title}`,
  tooLow: (right, of, percent) =>
    `${formatNumber(of)}問中、1回目の正解は${formatNumber(right)}問でした。${percent}%の正解が必要です。間違えたところを読み直してから、もう一度答えてください。`,
  redLinesWrong: (count) =>
    `レッドラインの問題のうち${formatNumber(count)}問が不正解です。正解するまで答え直してください。`,
};
