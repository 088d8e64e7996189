import type {
  clocksPicture as englishClocks,
  contaminationPicture as englishContamination,
  destinationsPicture as englishDestinations,
  keptTextPicture as englishKept,
  pictureWords as english,
  timeLinePicture as englishTimeLine,
} from '../en/pictures.ts';

export const pictureWords: typeof english = {
  asList: '同じ内容のリスト',
  sentence: (title) => (/[。？！」]$/.test(title) ? title : `${title}。`),
  phase: (phase, title) => `${phase}：${title}`,
  goOn: (number) => `${number}へ進む`,
  goOnWhen: (when, number) => `${when}：${number}へ進む`,
  partWhen: (when, title) => `${when}：${title}`,
  spans: (labels) =>
    labels.map(({ look, label }) => (look === undefined ? `${label}。` : `${look}：${label}。`)).join(''),
};

export const clocksPicture: typeof englishClocks = {
  title: '承認ルートごとの最長期間',
  description: '承認ルートごとの棒。不備のない申請の翌日からの営業日数です。同じ数値を下のリストに示します。',
  caption:
    '不備のない申請の翌日からの営業日数。複数の承認ルートが必要な場合は並行して進み、最も遅いものが期日になります。',
  days: (count) => `${count}日`,
  sent: '申請',
  weeks: (count) => `${count}週間`,
};

export const contaminationPicture: typeof englishContamination = {
  title: (count) => `${count}件の混入経路と到達先`,
  description: (reached) =>
    `各経路から到達先へ線が延びます：${reached.map(({ count, name }) => `${name}に${count}件`).join('、')}。経路ごとの到達先を下のリストに示します。`,
  caption: (count) =>
    `社外モデルの出力が、モデルを作るデータや評価するデータに届く${count}件の経路。線を右へたどると、経路の到達先に点があります。`,
  reaches: (names) => `到達先：${names.join('、')}。`,
  destinations: {
    'pre-training': { name: '事前学習', short: '事前' },
    'post-training': { name: '事後学習', short: '事後' },
    rewards: { name: '報酬', short: '報酬' },
    evaluation: { name: '評価', short: '評価' },
  },
  sourceKinds: {
    'everyday-writing': '後でデータ処理が読み取る日常の文章',
    'tool-traces': 'ツールが残す痕跡',
    'direct-authoring': '直接の作成',
    'from-outside': '社外から届くもの',
  },
};

export const destinationsPicture: typeof englishDestinations = {
  title: '社外の出力が入り込む場所',
  description: (models) =>
    `作業はリポジトリに入り、学習がリポジトリを読み取り、自社モデル（${models.join('、')}）ができます。社外モデルの出力は、そのどこからでも入り込みます。用途ごとの判定を下のリストに示します。`,
  caption: (tool, data, division) =>
    `ツール：${tool}、データ区分：${data}、部門：${division}の場合の判定。棒は閉じた門、破線は承認されると開く門です。各用途から判定の詳細に移動できます。`,
  plan: (tool, plan) => `${tool}（${plan}）`,
  source: {
    title: '社外モデルが何かを書く',
    text: 'コード、テスト、文章、課題、ラベル、アイデア。どこに入るかで決まります。',
  },
  stations: {
    work: { title: '日々の作業', text: '出荷されるか、読んで終わります。' },
    repository: { title: 'リポジトリ', text: '学習が読み取ります。' },
    'training-run': { title: '学習', text: '与えられたものから学びます。' },
    evaluation: { title: '自社モデル', text: '評価によって選ばれます。' },
  },
};

export const keptTextPicture: typeof englishKept = {
  title: 'セッションのテキストの保存期間',
  description:
    'ツールごとに2本の棒。セッションからの日数で、こちらで読める期間と、提供元が保存する期間を示します。同じ数値を下のリストに示します。',
  caption: (ownPeriod) =>
    `業務用プランの初期設定の場合。塗りつぶし：こちらで読める写し。枠線：提供元の写し。90日の破線より前に終わるものは、3か月分の点検では見つかりません。${ownPeriod === undefined ? '' : `最後の破線は、自社でセッションを保存する期間（${ownPeriod}）です。`}`,
  readable: 'こちらで読めるもの',
  atProvider: '提供元にあるもの',
  noneReadable: '読めるものなし',
  noneAtProvider: '提供元になし',
  untilDeleted: '削除するまで',
  days: (count) => `${count}日`,
  session: 'セッション',
  review: (days) => `${days}：点検`,
  own: (days) => `${days}：自社`,
};

export const timeLinePicture: typeof englishTimeLine = {
  description: '出来事を月単位の目盛りに示します。同じ内容を、出典とともに下の表に示します。',
  caption: (title) => `${title}。棒は期間、または正確にわからない日を表します。`,
  month: (month, year) => `${year === undefined ? '' : `${year}年`}${month}月`,
};
