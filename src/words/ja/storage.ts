import type {
  importFileWords as englishFile,
  importPageWords as englishPage,
  importWordsOf as englishOf,
  storageWords as english,
} from '../en/storage.ts';
import { formatNumber } from '../format.ts';

export const storageWords: typeof english = {
  errors: {
    full: 'ブラウザーの保存領域に空きがないため、最新の変更はこのページにしか残っていません。今すぐ回答を書き出すか、空きを作ってからもう一度変更してください。',
    forbidden:
      'このブラウザーではページのデータを保存できないため、回答はこのページにしか残っていません。閉じる前に書き出し、次回はそのファイルを読み込んでください。',
    newer:
      'このハンドブックの新しい版で保存された回答があり、この版では読み取れません。保存済みの回答はそのまま残り、変更されません。ここでの変更はこのページにしか残らないため、書き出してください。',
  },
  cleared: (count) =>
    `このページに表示されていた${formatNumber(count)}件の回答が、別のタブまたはブラウザーの設定で消去されました。`,
  asFile: 'ファイル形式の回答',
  undone: '元に戻しました。',
  nothingToExport: '書き出せる回答はまだありません。',
  noCopy: (oldest) => `まだ書き出されていません。最も古い回答は${oldest}のものです。`,
  unchanged: (day) => `最後の書き出しは${day}です。その後の変更はありません。`,
  changed: (day, count) => `最後の書き出しは${day}です。その後、${formatNumber(count)}件の回答が変わりました。`,
};

export const importPageWords: typeof englishPage = {
  refused: (file, why) => `${file}：${why}`,
  unreadable: 'このファイルを読み取れませんでした。何も変更していません。',
  file: (name, day, version) =>
    `${name}${day ? `（${day}に書き出し）` : ''}${version ? `（ポリシー第${version}版）` : ''}`,
  leftOut: (count) => `ファイルのうち、次の${formatNumber(count)}件は読み込まれません：`,
  leftOutPart: (name, why) => `「${name}」${why}。`,
  more: (count) => `ほか${formatNumber(count)}件`,
  downloadRest: '読み込まれない部分をダウンロード',
  change: (name, what) => `「${name}」：${what}`,
  nothing: '変わる回答はありません',
  wouldChange: (count) => `${formatNumber(count)}件の回答が変わります`,
  kept: (count) => `この端末のほうが新しい${formatNumber(count)}件はそのまま残ります`,
  same: (count) => `${formatNumber(count)}件は同じ内容です`,
  summary: (parts) => `${parts.join('。')}。`,
  imported: (count, left) =>
    `${formatNumber(count)}件の回答を読み込みました。${left > 0 ? `${formatNumber(left)}件は読み込まれませんでした。` : ''}`,
};

export const importWordsOf: typeof englishOf = {
  fresh: (after) => `未回答→${after}`,
  stays: (state) => `${state}のまま`,
  becomes: (before, after) => `${before}→${after}`,
  day: (after, before) => `日付は${before}から${after}に変更`,
  without: { reason: '理由を削除', note: 'メモを削除', evidence: '証跡を削除' },
  added: { reason: '理由を追加', note: 'メモを追加', evidence: '証跡を追加' },
  another: { reason: '理由を変更', note: 'メモを変更', evidence: '証跡を変更' },
  otherAnswers: '回答の内容を変更',
  otherRecord: '記録の内容を変更',
  otherWording: '対象の文面が異なる',
  details: (details) => details.join('、'),
  places: { item: '自己点検', check: '点検項目', training: '研修', works: 'リポジトリ' },
  elsewhere: (count, places) =>
    `ほかのリスト（${places.join('、')}）の回答、またはこの版にない項目の回答${formatNumber(count)}件も読み込みます`,
};

export const importFileWords: typeof englishFile = {
  refused: (why) => `${why}何も変更していません。`,
  tooLarge: (megabytes, most) =>
    `このファイルは${formatNumber(megabytes)}MBあります。このハンドブックから書き出したファイルは${formatNumber(most)}MB未満です。`,
  notJson: 'JSONではないか、ファイルが途中で切れています。もう一度書き出して、新しいファイルを選んでください。',
  newer: (version, known) =>
    `このファイルは形式${version}です。このハンドブックで読み込めるのは形式${known}までです。作成元で開くか、このハンドブックを更新してください。`,
  foreign: 'このハンドブックから書き出したファイルではありません。',
  noAnswers: 'このファイルには回答が含まれていません。',
  tooMany: (count, most) =>
    `このファイルには${formatNumber(count)}件の回答があります。このハンドブックから書き出せるのは最大${formatNumber(most)}件です。分割してから読み込んでください。`,
  missing: 'がありません',
  noPart: 'は書き出したファイルに含まれない項目です',
  notAsked: 'はこのハンドブックの項目ではありません',
  malformed: 'はハンドブックの形式と異なります',
  malformedAt: (place) => `はハンドブックの形式と異なります（${place}）`,
  cannotBe: (state) => `は「${state}」にできません`,
  future: (day) => `の日付（${day}）が未来になっています。書き出し元かこの端末の時計がずれています`,
};
