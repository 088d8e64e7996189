import { sentenceEnds } from '../words/ja/sentence-ends.ts';
import type { Phrase } from './phrase.ts';
import type { ProseRules } from './prose-rules.ts';

const LONG = '短く言える';

const PHRASES: readonly Phrase[] = [
  { pattern: /することができ/g, instead: '「できます」', reason: LONG, example: '申請することができます。' },
  { pattern: /あなた/g, instead: '主語を省く', reason: '日本語では言わない', example: 'あなたの質問です。' },
  { pattern: /を行(?:う|い|って|わ)/g, instead: '「確認する」のような動詞', reason: LONG, example: '確認を行います。' },
  { pattern: /させていただ/g, instead: '「します」', reason: '過剰な敬語になる', example: '確認させていただきます。' },
  { pattern: /[！]/g, instead: '句点', reason: '規程は叫ばない', example: '確認してください！' },
  {
    pattern: /[ａ-ｚＡ-Ｚ０-９]+/g,
    instead: '半角の英数字',
    reason: '検索や照合で別の文字になる',
    example: 'ＡＩを使う。',
  },
];

const countLetters = (text: string): number => [...text.replaceAll(/\s/g, '')].length;

export const JAPANESE: ProseRules = {
  ends: sentenceEnds,
  length: countLetters,
  unit: 'characters',
  mostInSentence: 100,
  phrases: PHRASES,
  chapter: {
    count: countLetters,
    unit: 'characters',
    least: 700,
    most: 2400,
    mostWithoutHeading: 800,
    mostInSummary: 150,
    lastHeading: '次にすること',
  },
};
