import type {
  notFoundWords as englishNotFound,
  referenceWords as english,
  sourceWords as englishSources,
} from '../en/reference.ts';
import { plural } from '../format.ts';

export const referenceWords: typeof english = {
  handbookLead:
    'Was die Richtlinie verlangt, warum sie es verlangt und wie du damit arbeitest: alle Kapitel in Lesereihenfolge.',
  faqLead:
    'Was am häufigsten gefragt wird, mit der Antwort in einem Satz. Auf jeder Seite stehen die Begründung, die Quellen und der nächste Schritt.',
  findQuestion: 'Frage suchen',
  otherQuestions: 'Weitere Fragen',
  faqAliases: ['faq', 'häufige fragen', 'haeufige fragen'],
  glossaryLead:
    'Die Begriffe dieses Handbuchs, jeder in ein bis zwei Sätzen. Wo ein Begriff in einem Kapitel zum ersten Mal vorkommt, führt er hierher.',
  glossaryPageLead: (first, last) => `Von „${first}“ bis „${last}“, jeder Begriff in ein bis zwei Sätzen.`,
  glossaryPages: 'Seiten mit Begriffen',
  see: 'Siehe',
  source: 'Quelle:',
  sourcesLead: (count) =>
    plural(count, {
      one: 'Worauf sich die Aussagen des Handbuchs stützen: # Quelle.',
      other: 'Worauf sich die Aussagen des Handbuchs stützen: # Quellen. Die als Nächstes zu prüfenden stehen vorn.',
    }),
  sourcePages: 'Seiten mit Quellen',
  noneStale: 'Keine wurde länger nicht geöffnet, als ihre Frist vorsieht.',
  stale: (count) =>
    plural(count, {
      one: '# Quelle wurde länger nicht geöffnet, als ihre Frist vorsieht.',
      other: '# Quellen wurden länger nicht geöffnet, als ihre Frist vorsieht.',
    }),
  asOf: (day, byWhoseDay) => ['Stand: ', day, `, ${byWhoseDay}.`],
  wasDueAgain: (day) => ['War wieder zu prüfen am ', day, '.'],
  dueAgain: (day) => ['Wieder zu prüfen am ', day, '.'],
  citedBy: 'Zitiert in:',
};

export const sourceWords: typeof englishSources = {
  heading: 'Quellen',
  kinds: {
    reported: 'Bericht',
    primary: 'Primärquelle',
    paper: 'Fachaufsatz oder Norm',
    'vendor-terms': 'Bedingungen',
  },
  bases: {
    reported: 'Bericht',
    primary: 'Primärquelle',
    paper: 'Fachaufsatz oder Norm',
    'vendor-terms': 'Vertragstext',
    inference: 'Unsere Lesart',
  },
  undated: 'ohne Datum',
  checked: (day) => ['Geprüft am ', day, '.'],
  checkedInCopy: (day, copied) => ['Geprüft am ', day, ' in einer Kopie vom ', copied, '.'],
  column: 'Quelle',
};

export const notFoundWords: typeof englishNotFound = {
  title: 'Hier ist keine Seite',
  lead: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Regeln, Begriffe und Antworten behalten ihre Kennung.',
  meant: 'War eine dieser Seiten gemeint?',
  search: 'Suche und alles von A bis Z',
  chapters: 'Alle Kapitel',
  ask: (name, where) => [`Nichts gefunden? Fragen an ${name}: `, where],
};
