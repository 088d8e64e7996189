import type { previewWords as english } from '../en/previews.ts';

export const previewWords: typeof english = {
  site: {
    title: 'Darf ich dieses KI-Werkzeug hier und dafür verwenden?',
    about: 'Die Antwort, ihre Bedingungen, wer sie freigibt und warum.',
  },
  policy: { title: 'Die Regeln', about: 'Jede Regel mit dauerhafter Kennung, und was die Regeln zusammen ergeben.' },
  tools: {
    title: 'Die Werkzeuge im Vergleich',
    about: 'Ergebnisse, Vertragsbedingungen, Aufbewahrung und Protokolle, jede Angabe mit Quelle.',
  },
  handbook: { title: 'Das Handbuch', about: 'Warum die Regeln so sind, und wie die Arbeit mit ihnen geht.' },
  checks: {
    title: 'Prüfpunkte',
    about: 'Was einzurichten ist, wer verantwortlich ist, was als Nachweis gilt und wie es geht.',
  },
  questions: {
    title: 'Fragen und Antworten',
    about: 'Was am häufigsten gefragt wird: zuerst die Antwort, dann Begründung und Quellen.',
  },
  alt: (title, about) => (title.endsWith('?') ? `${title} ${about}` : `${title}: ${about}`),
};
