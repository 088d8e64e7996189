import type {
  approvalPicture as englishApproval,
  incidentPicture as englishIncident,
  precedencePicture as englishPrecedence,
} from '../en/processes.ts';

export const approvalPicture: typeof englishApproval = {
  title: '承認の流れ',
  description: '質問から判定、申請、承認ルートと期限を経て、書面の回答に至るまで。同じ内容を下のリストに示します。',
  caption:
    '質問から書面の回答までの流れ。申請が必要なのは「要確認」の場合だけです。期限を過ぎると、別の人が決定します。',
  question: { title: '判定ページで確認', text: '部門、ツールとプラン、データ、用途。' },
  allowed: '使ってかまいません。',
  conditional: 'すべて満たせば使えます。',
  approval: 'まだ使い始めないでください。',
  prohibited: '申請できるものはありません。',
  askFirst: '要確認',
  request: {
    title: '承認ルートごとに申請',
    text: 'ツール、プラン、モデル。リポジトリとデータ。出力の用途。発案者、確認者、承認者。後で出力を取り除く方法。期間。',
  },
  complete: '不備なし',
  routes: {
    title: '承認ルートの期限',
    text: (missingPart) =>
      `翌営業日から数えます。${missingPart ? `不足があれば${missingPart}以内に連絡します。` : ''}回答に挙がった承認ルートはすべて必要で、最も遅いものが期日になります。`,
  },
  headings: ['承認ルート', '決定者', '営業日'],
  headingsInOne: (route, decides) => `${route} · ${decides}`,
  inWorkingDays: (decides, days) => `${decides}、${days}営業日。`,
  inTime: '期限内',
  deadlinePasses: '期限超過',
  late: {
    title: '遅れても承認にはなりません',
    text: '申請は、承認ルートで決められた役割に移ります。それまでは代わりの手段を使ってください。',
  },
  answer: { title: '基準ごとの書面による回答', text: '自分の申請を自分で決定することはできません。' },
  granted: {
    title: '承認',
    text: (longest) =>
      `申請した人、リポジトリ、モデル、期間に限ります${longest ? `（最長${longest}）` : ''}。変更には新しい申請が必要です。`,
  },
  limits: { title: '制限付きの承認', text: '同様ですが、回答の制限の範囲に限ります。' },
  refused: {
    title: '却下',
    text: '満たさなかった点を改めて、再度申請してください。同じ申請は再び却下されます。',
  },
};

export const precedencePicture: typeof englishPrecedence = {
  title: '複数のルールから1つの判定を出す手順',
  description:
    '質問に当てはまるルールから、例外が優先するものを除き、残りを禁止、要承認、許可の順に確認します。同じ内容を下のリストに示します。',
  caption: '複数のルールから1つの判定を出す手順。残ったうち最も厳しいルールで決まります。',
  covers: {
    title: 'ルールを集める',
    text: '部門、ツールとプラン、データ、用途に当てはまる有効なルールすべて。',
  },
  replaced: {
    title: '優先されるルールを除く',
    text: '有効な例外が優先するルールは数えません。レッドラインに優先するものはありません。',
  },
  prohibition: {
    title: '禁止が残っているか',
    text: 'レッドライン、またはほかの禁止のルール。',
    answer: '行ってはいけません。満たせる条件もありません。',
  },
  approval: {
    title: '要承認のルールが残っているか',
    text: '始める前に承認を求めるルール。',
    answer: '申請はまとめて出します。最も遅い承認ルートで決まります。',
  },
  condition: {
    title: '許可と条件が残っているか',
    text: '残ったどのルールも条件を加えることがあります。',
    answer: 'すべて満たせば使えます。',
  },
  permission: {
    title: '許可が残っているか',
    text: 'ツールまたはその種類、データ、用途を示すもの。',
    answer: '使ってかまいません。',
  },
  gap: (where) => `許可ではありません。${where}に確認してください。`,
  yes: 'はい',
  no: 'いいえ',
};

export const incidentPicture: typeof englishIncident = {
  title: 'インシデント：最初の1時間から完了まで',
  description:
    '最初の1時間に5つの手順、初日に分類、その後4つの処置のいずれか、4つの確認、2名の署名。同じ内容を下のリストに示します。',
  caption: '最初の疑いから完了までの流れ。途中で何も削除しません。',
  firstHour: '最初の1時間',
  firstDay: '初日',
  closing: '完了',
  doubt: {
    title: '「出力がデータセットに入ったかもしれない」',
    text: (where, period) =>
      `疑いがあれば十分です。${period ? `${period}以内に` : 'すぐに'}${where}へ報告してください。`,
  },
  stop: { title: 'ツールを止める', text: 'そこからコピーする自分のジョブも止めます。' },
  report: { title: '報告する', text: '何が、どのモデルで、どこに、いつから、何が使っているか。' },
  freeze: { title: '版を凍結する', text: 'データの担当が版を固定し、読み取りを止めます。' },
  halt: { title: '後片付けを止める', text: '自分のログを消すツールもあります。' },
  times: { title: '書き留める', text: '時刻、見たこと、したこと。' },
  case: {
    title: '対応責任者が分類を記録する',
    text: (period) =>
      `教師モデルとその利用規約、量、すべてのコピー、止めておくものも記録します${period ? `（${period}以内）` : ''}。`,
  },
  classA: { title: '分類A', text: '学習または評価の成果物の中。' },
  classB: { title: '分類B', text: '取り込み一覧にあり、未使用。' },
  classC: { title: '分類C', text: '一覧にないリポジトリの中。' },
  classD: { title: '分類D', text: '不明。誰かが調べるまでDのままです。' },
  knownClass: 'A、B、C',
  outcome: { title: '成果物ごとに1つの処置', text: 'データの担当と法務が、共同で、書面により選びます。' },
  retrain: { title: '再学習または再測定', text: '分類Aで、モデルやスコアに影響する場合。', when: '分類A' },
  rebuild: { title: '取り除いて作り直す', text: '分類Bと評価では通常これです。', when: '分類B' },
  relabel: { title: '表示を付けて除外する', text: '分類Cでは通常これです。', when: '分類C' },
  keep: { title: '理由を付けて残す', text: '利用規約が認め、レッドラインに当たらない場合だけ。', when: 'まれに' },
  checks: {
    title: '4つの確認',
    text: 'これ以上コピーがない。スコアと報告を訂正した。データに関する説明が今も正しい。対策を変えた。',
  },
  signed: { title: 'データの担当とポリシー担当の署名', text: '原因となった作業をした人は署名できません。' },
};
