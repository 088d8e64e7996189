import type { contentWords as english, tableWords as englishTables } from '../en/content.ts';
import { formatNumber } from '../format.ts';

export const contentWords: typeof english = {
  warning: '注意：',
  doHeading: 'よい例',
  dontHeading: '避けること',
  ourReading: '当社の解釈：',
  conditions: (names) => `条件：${names.join('、')}。`,
  sourceNote: (number, publisher, date) => `出典${number}：${publisher}、${date}`,
  table: (number, columns) => `表${number}：${columns.join('、')}`,
  copyBlock: (number) => `ブロック${number}をコピー`,
  copy: 'コピー',
  none: '–',
};

export const tableWords: typeof englishTables = {
  paths: {
    caption: (count) => `社外の出力が学習データや評価データに混入する経路（${formatNumber(count)}件）`,
    path: '経路',
    carrier: '信号を運ぶもの',
    discovery: '見つかる場所',
    control: '最初の対策',
  },
  routes: {
    caption: '承認ルート',
    route: 'ルート',
    decides: '決定者',
    workingDays: '営業日',
    overdue: '回答が遅れた場合',
  },
  terms: {
    caption: (count) => `出力を使った学習に関する規定（${formatNumber(count)}文書）`,
    filter: '利用規約の絞り込み',
    everything: 'すべて',
    showAll: 'すべて表示',
    document: '提供元と文書',
    restriction: '内容の要約',
    binds: '対象',
    reaches: '範囲',
    objects: {
      services: 'サービス',
      outputs: '出力',
      both: 'サービスと出力',
      weights: '重み',
      inputs: '入力',
    },
    scopes: {
      competing: '競合モデル',
      similar: '競合または類似のモデル',
      any: 'すべてのモデル',
      named: '明記された場合のみ',
      none: '制限は見つからず',
    },
  },
  policies: {
    caption: (count) => `公開されているポリシーと指針の比較（${formatNumber(count)}件）`,
    body: '組織',
    stance: '立場',
    summary: '内容',
    decides: '決定者',
    disclosure: '開示',
    stances: {
      declines: 'AIの出力を受け付けない',
      'asks-first': '事前確認が必要',
      'allows-with-conditions': '条件付きで許可',
      framework: '指針',
    },
  },
  marks: {
    caption: (count) => `ツールがGitに残す痕跡（${formatNumber(count)}件）`,
    tool: 'ツール',
    mark: '痕跡',
    where: '場所',
    confidence: '確度',
    absent: '残らない場合、誤りになる場合',
    places: {
      author: '作成者',
      committer: 'コミッター',
      'co-author': '共同作成者',
      line: 'メッセージの行',
      subject: '件名',
    },
    confidences: { certain: '確実', likely: '可能性が高い', weak: '弱い' },
  },
};
