import type { recordWords as english } from '../en/record.ts';
import { formatNumber } from '../format.ts';

export const recordWords: typeof english = {
  handleForm:
    'mira-kのような、Gitホストのアカウント名を入力してください。使えるのは英数字、ハイフン、ドット、アンダースコアです。',
  handleIsAddress: (handle, form) => `「${handle}」はメールアドレスです。${form}`,
  handleIsNone: (handle, form) => `「${handle}」はハンドルとして使えません。${form}`,
  refused: (fault) => `${fault}記録を作り直してください。`,
  handle: 'ハンドル',
  path: '学習コース',
  completed: '修了日',
  version: 'ポリシーの版',
  score: '1回目の正解',
  scoreOf: (right, of) => `${formatNumber(of)}問中${formatNumber(right)}問`,
  digest: '文面のチェックサム',
  agreedTo: '同意したルール',
  downloaded: (name, place) =>
    `${name}としてダウンロードしました。ファイルをそのまま送るか、${place}に置いてください。`,
  copied: (said) => `${said}。`,
};
