import type { verdictWords as english } from '../en/verdicts.ts';

export const verdictWords: typeof english = {
  allowed: {
    tag: '許可',
    inline: '許可',
    headline: '許可されています',
    consequence: 'そのまま進めてください。満たすべき条件はありません。',
  },
  conditional: {
    tag: '条件付き',
    inline: '条件付き',
    headline: '条件付きで許可されています',
    consequence: '以下の条件をすべて満たす限り、進めてかまいません。',
  },
  approval: {
    tag: '要承認',
    inline: '要承認',
    headline: '事前の承認が必要です',
    consequence: '以下の申請が承認されるまで、着手しないでください。',
  },
  prohibited: {
    tag: '禁止',
    inline: '禁止',
    headline: '禁止されています',
    consequence: '行ってはいけません。条件や承認によって許可されることはありません。',
  },
  gap: {
    tag: '未決定',
    inline: '未決定',
    headline: 'まだ決まっていません',
    consequence: '記載がないことは許可ではありません。着手する前に確認してください。',
  },
};
