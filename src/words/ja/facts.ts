import type { factWords as english } from '../en/facts.ts';

export const factWords: typeof english = {
  runs: { name: '実行場所', question: 'どこで動きますか。' },
  teacher: { name: '使用モデル', question: '出力を書くのは誰のモデルですか。' },
  'output-terms': { name: '出力の利用条件', question: '規約は出力の利用について何を定めていますか。' },
  'trains-on-inputs': { name: '入力の学習利用', question: '送った内容は学習に使われますか。' },
  retention: { name: '保存期間', question: '送った内容はどのくらい保存されますか。' },
  'zero-retention': { name: 'ゼロ保持', question: '提供元に何も保存させないことはできますか。' },
  audit: { name: '監査の証跡', question: '後から何を、どこまでさかのぼって確認できますか。' },
  weights: { name: '重みのライセンス', question: '重みはどのライセンスで公開されていますか。' },
  'admin-locks': { name: '管理者による制限', question: '管理者は何を制限できますか。' },
};
