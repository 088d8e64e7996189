import type {
  notFoundWords as englishNotFound,
  referenceWords as english,
  sourceWords as englishSources,
} from '../en/reference.ts';
import { formatNumber } from '../format.ts';

export const referenceWords: typeof english = {
  handbookLead: 'ポリシーが何を求めているか、その理由、日々の進め方を、読む順に並べています。',
  faqLead: 'よくある質問と、ひとことでの答えです。各ページに理由、出典、次にすることがあります。',
  findQuestion: '質問を絞り込む',
  otherQuestions: 'その他の質問',
  faqAliases: ['faq', 'よくある質問', '質問集'],
  glossaryLead:
    'このハンドブックで使う用語を、それぞれ1～2文で説明します。各章で最初に出てくる用語から、ここへリンクしています。',
  glossaryPageLead: (first, last) => `「${first}」から「${last}」まで、それぞれ1～2文で説明します。`,
  glossaryPages: '用語集のページ',
  see: '参照：',
  source: '出典：',
  sourcesLead: (count) =>
    `ハンドブックの記述の根拠となる資料は${formatNumber(count)}件です。再確認の期限が近いものから並べています。`,
  sourcePages: '出典のページ',
  noneStale: '再確認の期限を過ぎた出典はありません。',
  stale: (count) => `${formatNumber(count)}件の出典が再確認の期限を過ぎています。`,
  asOf: (day, byWhoseDay) => [day, `時点（${byWhoseDay}）。`],
  wasDueAgain: (day) => ['再確認の期限（超過）：', day, '。'],
  dueAgain: (day) => ['再確認の期限：', day, '。'],
  citedBy: '引用元：',
};

export const sourceWords: typeof englishSources = {
  heading: '出典',
  kinds: { reported: '報道', primary: '一次情報', paper: '論文・規格', 'vendor-terms': '利用規約' },
  bases: {
    reported: '報道',
    primary: '一次情報',
    paper: '論文・規格',
    'vendor-terms': '契約条文',
    inference: '当社の解釈',
  },
  undated: '日付なし',
  checked: (day) => [day, 'に確認。'],
  checkedInCopy: (day, copied) => [copied, 'の写しで', day, 'に確認。'],
  column: '出典',
};

export const notFoundWords: typeof englishNotFound = {
  title: 'ページが見つかりません',
  lead: 'アドレスの入力間違いか、ページが移動した可能性があります。ルール、用語、回答のIDは変わりません。',
  meant: 'お探しのページの候補',
  search: '検索と索引',
  chapters: 'すべての章',
  ask: (name, where) => [`見つからない場合の問い合わせ先（${name}）：`, where],
};
