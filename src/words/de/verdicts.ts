import type { verdictWords as english } from '../en/verdicts.ts';

export const verdictWords: typeof english = {
  allowed: {
    tag: 'Erlaubt',
    inline: 'erlaubt',
    headline: 'Erlaubt',
    consequence: 'Du kannst anfangen. Es gilt keine Bedingung.',
  },
  conditional: {
    tag: 'Mit Bedingungen',
    inline: 'mit Bedingungen',
    headline: 'Erlaubt mit Bedingungen',
    consequence: 'Du kannst anfangen, wenn jede der folgenden Bedingungen erfüllt ist.',
  },
  approval: {
    tag: 'Erst fragen',
    inline: 'erst fragen',
    headline: 'Erst fragen',
    consequence: 'Fang erst an, wenn die folgende Freigabe erteilt ist.',
  },
  prohibited: {
    tag: 'Verboten',
    inline: 'verboten',
    headline: 'Verboten',
    consequence: 'Das ist nicht erlaubt. Keine Bedingung und keine Freigabe ändert das.',
  },
  gap: {
    tag: 'Nicht entschieden',
    inline: 'nicht entschieden',
    headline: 'Darüber hat noch niemand entschieden',
    consequence: 'Schweigen ist keine Erlaubnis. Frag nach, bevor du anfängst.',
  },
};
