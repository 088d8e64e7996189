import type { previewWords as english } from '../en/previews.ts';

export const previewWords: typeof english = {
  site: {
    title: 'このAIコーディングツールを、ここで、この用途に使えるか',
    about: '回答と条件、承認する人、その理由。',
  },
  policy: { title: 'ポリシー', about: '変わらないIDの付いたすべてのルールと、それらを合わせた判定。' },
  tools: { title: 'ツールの比較', about: '判定、利用規約、保存期間、監査の証跡。どの情報にも出典があります。' },
  handbook: { title: 'ハンドブック', about: 'ルールの理由と、ルールに沿った進め方。' },
  checks: { title: '点検項目', about: '整えること、担当、完了の証跡、その方法。' },
  questions: { title: 'よくある質問', about: 'まず答え、次に理由と出典。' },
  alt: (title, about) => `${title}：${about}`,
};
