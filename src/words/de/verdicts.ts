import type { verdictWords as english } from '../en/verdicts.ts';

export const verdictWords: typeof english = {
  allowed: {
    tag: 'Erlaubt',
    inline: 'erlaubt',
    headline: 'Erlaubt',
    consequence: 'Es kann losgehen. Keine Bedingung ist zu erfüllen.',
  },
  conditional: {
    tag: 'Mit Bedingungen',
    inline: 'mit Bedingungen',
    headline: 'Mit Bedingungen erlaubt',
    consequence: 'Es kann losgehen, solange alle Bedingungen unten erfüllt sind.',
  },
  approval: {
    tag: 'Erst fragen',
    inline: 'erst fragen',
    headline: 'Erst fragen',
    consequence: 'Nicht anfangen, bevor die Anfrage unten genehmigt ist.',
  },
  prohibited: {
    tag: 'Verboten',
    inline: 'verboten',
    headline: 'Verboten',
    consequence: 'Das ist nicht erlaubt. Keine Bedingung und keine Freigabe ändert daran etwas.',
  },
  gap: {
    tag: 'Nicht entschieden',
    inline: 'nicht entschieden',
    headline: 'Noch nicht entschieden',
    consequence: 'Schweigen ist keine Erlaubnis. Vor dem Anfangen nachfragen.',
  },
};
