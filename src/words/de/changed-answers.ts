import type { changedAnswerWords as english } from '../en/changed-answers.ts';
import { formatNumber, listed, plural } from '../format.ts';

export const changedAnswerWords: typeof english = {
  verdicts: {
    gap: 'nicht entschieden',
    allowed: 'erlaubt',
    conditional: 'mit Bedingungen',
    approval: 'erst fragen',
    prohibited: 'verboten',
  },
  becomes: (answers, { now, was }, routes) => {
    const by = routes.length > 0 ? ` (${listed(routes, 'and')})` : '';
    return plural(answers, {
      one: `# Antwort jetzt „${now}“${by}, vorher „${was}“`,
      other: `# Antworten jetzt „${now}“${by}, vorher „${was}“`,
    });
  },
  stays: (answers, verdict, gained, lost) => {
    const more = gained.length > 0 ? `, neu hinzu: ${listed(gained, 'and')}` : '';
    const less = lost.length > 0 ? `, entfallen: ${listed(lost, 'and')}` : '';
    return plural(answers, {
      one: `# Antwort weiter „${verdict}“${more}${less}`,
      other: `# Antworten weiter „${verdict}“${more}${less}`,
    });
  },
  to: (change, questions) => `${change} – ${questions}`,
  anyDivision: 'jeder Bereich',
  anyTool: 'jedes Werkzeug',
  anyData: 'alle Daten',
  anyUse: 'jede Verwendung',
  anyExcept: (any, names) => `${any} außer ${listed(names, 'and')}`,
  plansOf: (tool, plans) => `${tool} (${listed(plans, 'and')})`,
  plansWith: (value, other) =>
    other === undefined ? `jeder Tarif mit „${value}“` : `jeder Tarif mit „${value}“ und „${other}“`,
  question: (parts) => parts.join(', '),
  questions: (groups, more) => [...groups, ...(more > 0 ? [`und ${formatNumber(more)} weitere`] : [])].join('; '),
};
