import type {
  clocksPicture as englishClocks,
  contaminationPicture as englishContamination,
  destinationsPicture as englishDestinations,
  keptTextPicture as englishKept,
  pictureWords as english,
  timeLinePicture as englishTimeLine,
} from '../en/pictures.ts';
import { listed, plural } from '../format.ts';

export const pictureWords: typeof english = {
  asList: 'Dasselbe als Liste',
  sentence: (title) => (/[.?!“]$/.test(title) ? title : `${title}.`),
  phase: (phase, title) => `${phase}: ${title}`,
  goOn: (number) => `Weiter mit ${number}`,
  goOnWhen: (when, number) => `${capital(when)}: weiter mit ${number}`,
  partWhen: (when, title) => `${capital(when)}: ${title}`,
  spans: (labels) =>
    labels.map(({ look, label }) => (look === undefined ? `${label}.` : `${look}: ${label}.`)).join(' '),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const clocksPicture: typeof englishClocks = {
  title: 'Wie lange jeder Freigabeweg höchstens dauert',
  description:
    'Ein Balken je Freigabeweg, in Arbeitstagen ab dem Tag nach dem vollständigen Antrag. Die Liste darunter nennt dieselben Zahlen.',
  caption:
    'Arbeitstage ab dem Tag nach dem vollständigen Antrag. Mehrere Freigabewege laufen gleichzeitig; der langsamste bestimmt den Termin.',
  days: (count) => plural(count, { one: '# Tag', other: '# Tage' }),
  sent: 'Antrag',
  weeks: (count) => plural(count, { one: '# Woche', other: '# Wochen' }),
};

export const contaminationPicture: typeof englishContamination = {
  title: (count) => `${plural(count, { one: '# Weg', other: '# Wege' })} und wohin sie führen`,
  description: (reached) =>
    `Linien führen von jedem Weg zu seinen Zielen: ${listed(
      reached.map(({ count, name }) => `${count} zu „${name}“`),
      'and',
    )}. Die Liste darunter nennt sie Weg für Weg.`,
  caption: (count) =>
    `${plural(count, { one: '# Weg', other: '# Wege' })}, auf denen fremde Ausgaben in Daten gelangen, aus denen ein Modell entsteht oder an denen es gemessen wird. Folge einer Linie nach rechts: Ein Punkt markiert jedes Ziel, das der Weg erreicht.`,
  reaches: (names) => `Führt zu: ${listed(names, 'and')}.`,
  destinations: {
    'pre-training': { name: 'Vortraining', short: 'vor' },
    'post-training': { name: 'Nachtraining', short: 'nach' },
    rewards: { name: 'Belohnungen', short: 'bel.' },
    evaluation: { name: 'Bewertung', short: 'bew.' },
  },
  sourceKinds: {
    'everyday-writing': 'Alltagstexte, die ein Datenjob später liest',
    'tool-traces': 'Spuren, die Werkzeuge hinterlassen',
    'direct-authoring': 'Direkt verfasst',
    'from-outside': 'Was von außerhalb der Firma kommt',
  },
};

export const destinationsPicture: typeof englishDestinations = {
  title: 'Wo fremde Ausgaben hineingelangen',
  description: (models) =>
    `Unsere Arbeit gelangt in ein Repository, ein Trainingslauf liest das Repository, und daraus entsteht unser Modell: ${listed(models, 'and')}. An jeder dieser Stellen kann die Ausgabe eines fremden Modells hineingelangen. Die Liste darunter nennt das Ergebnis für jede Verwendung.`,
  caption: (tool, data, division) =>
    `Die Antworten für: ${tool}; Daten: ${data}; Bereich: ${division}. Ein Balken ist ein geschlossenes Tor; eine gestrichelte Linie öffnet sich mit einer Freigabe. Jede Verwendung führt zu ihrer Antwort.`,
  plan: (tool, plan) => `${tool}, ${plan}`,
  source: {
    title: 'Ein fremdes Modell schreibt etwas',
    text: 'Code, Tests, Text, Aufgaben, Labels, eine Idee. Es kommt darauf an, wohin es gelangt.',
  },
  stations: {
    work: { title: 'Deine Arbeit', text: 'Wird ausgeliefert oder gelesen und geschlossen.' },
    repository: { title: 'Repository', text: 'Ein Trainingslauf liest es.' },
    'training-run': { title: 'Trainingslauf', text: 'Lernt aus dem, was er bekommt.' },
    evaluation: { title: 'Unser Modell', text: 'Ausgewählt nach seinen Bewertungen.' },
  },
};

export const keptTextPicture: typeof englishKept = {
  title: 'Was mit dem Text einer Sitzung geschieht',
  description:
    'Zwei Balken je Werkzeug, in Tagen ab der Sitzung: wie lange der Text dort bleibt, wo wir ihn lesen können, und wie lange beim Anbieter. Die Liste darunter nennt dieselben Zahlen.',
  caption: (ownPeriod) =>
    `Mit Standardeinstellungen, in Tarifen für die Arbeit. Gefüllt: eine Kopie, die wir lesen können. Umrandet: die Kopie des Anbieters. Was vor der gestrichelten Linie bei 90 Tagen endet, fehlt in einer Prüfung von drei Monaten.${ownPeriod === undefined ? '' : ` Die letzte gestrichelte Linie zeigt, wie lange wir Sitzungen aufbewahren: ${ownPeriod}.`}`,
  readable: 'Für uns lesbar',
  atProvider: 'Beim Anbieter',
  noneReadable: 'keine, die wir lesen können',
  noneAtProvider: 'keine beim Anbieter',
  untilDeleted: 'bis zur Löschung',
  days: (count) => plural(count, { one: '# Tag', other: '# Tage' }),
  session: 'Sitzung',
  review: (days) => `${days}: Prüfung`,
  own: (days) => `${days}: eigene Frist`,
};

const MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

export const timeLinePicture: typeof englishTimeLine = {
  description: 'Jedes Ereignis auf einer Skala von Monaten. Die Tabelle darunter enthält dasselbe, mit den Quellen.',
  caption: (title) => `${title}. Ein Balken steht für eine Zeitspanne oder für einen Tag, der nicht genau bekannt ist.`,
  month: (month, year) => `${MONTHS[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`,
};
