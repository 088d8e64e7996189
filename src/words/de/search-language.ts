import type { searchLanguage as english } from '../en/search-language.ts';

export const searchLanguage: typeof english = {
  index: 'de',
  // As plain words: without umlauts.
  stopWords: new Set(
    `aber als am an auf aus bei beim bin bis da das dann darf darfst dass dem den der des die dies diese diesem diesen dieser dieses
    du durch ein eine einem einen einer eines er es etwas fur geht gibt hab habe haben hat ich ihr im in ins ist ja kann kannst man
    mein meine meinem meinen meiner mich mir mit muss musst nach noch ob oder sein sich sie sind so soll sollte um und uns unser
    unsere unserem unseren unserer vom von vor wann warum was wem wen wenn wer werden wie wieso wir wird wo wofur womit zu zum zur
    benutzen benutze nutzen nutze verwenden verwende`.split(/\s+/),
  ),
  withoutArticle: (text) => text.replace(/^(?:der|die|das|eine?)\s/i, ''),
  looseForm: (word) => (word.length > 4 ? word.replace(/(?:en|er|es|e|n|s)$/, '') : word),
};
