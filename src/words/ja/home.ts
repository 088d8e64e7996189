import type { homeWords as english } from '../en/home.ts';

export const homeWords: typeof english = {
  heading: 'このAIコーディングツールを、ここで、この用途に使えるか',
  lead: '4つの項目を選ぶと、ポリシーに基づく今日の判定がわかります。',
  version: (number, day) => `ポリシー第${number}版（${day}から有効）`,
  picture: '判定は出力の用途によって変わります',
  pages: 'ページ',
  ways: 'はじめに',
  glance: 'ポリシーの概要',
  everyAnswer: 'ツールと用途ごとの判定',
  firstChecks: '最初に整えること',
  allChecks: 'すべての点検項目と自己点検',
  changed: '最近の変更',
  from: (day) => [day, 'から'],
  allChanges: 'すべての変更',
  tryScenario: (scenario) => ['ルールがどう働くかは、', scenario('シナリオを1問解く'), 'とわかります。'],
  continueTraining: '研修の続き',
};
