import type { verdictWords as english } from '../en/verdicts.ts';

export const verdictWords: typeof english = {
  allowed: {
    tag: '利用可',
    inline: '利用可',
    headline: '利用可',
    consequence: '使ってかまいません。条件はありません。',
  },
  conditional: {
    tag: '条件付き',
    inline: '条件付き',
    headline: '条件付きで利用可',
    consequence: '以下の条件をすべて満たせば使えます。',
  },
  approval: {
    tag: '要確認',
    inline: '要確認',
    headline: '事前に確認',
    consequence: '以下の申請が承認されるまで、使い始めてはいけません。',
  },
  prohibited: {
    tag: '禁止',
    inline: '禁止',
    headline: '禁止',
    consequence: '行ってはいけません。条件や承認で許可されることはありません。',
  },
  gap: {
    tag: '未決定',
    inline: '未決定',
    headline: 'まだ決まっていません',
    consequence: '記載がないことは許可ではありません。始める前に確認してください。',
  },
};
