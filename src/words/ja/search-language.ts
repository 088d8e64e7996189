import type { searchLanguage as english } from '../en/search-language.ts';

export const searchLanguage: typeof english = {
  // Its letters are in the index one by one, so that only Latin words have endings.
  index: 'en',
  stopWords: new Set(
    `こと とき とは どう どうやって どこ どの なに もの ます です でき できる できます したい する して します ください について
    いい よい ある いる から まで また この その あの 使う 使い 使える 使って 利用して 何 誰 いつ なぜ a an and can for how i in is it may of on
    or the this to use what when where which who with`.split(/\s+/),
  ),
  withoutArticle: (text) => text.replace(/^(?:an?|the)\s/i, ''),
  looseForm: (word) => word,
};
