import type {
  approvalPicture as englishApproval,
  incidentPicture as englishIncident,
  precedencePicture as englishPrecedence,
} from '../en/processes.ts';
import { plural } from '../format.ts';

export const approvalPicture: typeof englishApproval = {
  title: 'Der Weg zur Freigabe',
  description:
    'Von der Frage über das Ergebnis, den Antrag und die Freigabewege mit ihren Fristen bis zur schriftlichen Antwort. Die Liste darunter sagt dasselbe.',
  caption:
    'Von der Frage bis zur schriftlichen Antwort. Nur „Erst fragen“ führt zu einem Antrag; verstreicht die Frist, entscheidet jemand anderes.',
  question: {
    title: 'Frage auf der Seite „Entscheiden“ stellen',
    text: 'Bereich, Werkzeug und Tarif, Daten, Verwendung.',
  },
  allowed: 'Du kannst anfangen.',
  conditional: 'Fang an, sobald alle erfüllt sind.',
  approval: 'Fang noch nicht an.',
  prohibited: 'Hier gibt es nichts zu beantragen.',
  askFirst: 'erst fragen',
  request: {
    title: 'Antrag, einer je Freigabeweg',
    text: 'Werkzeug, Tarif und Modelle. Repository und Daten. Wohin die Ausgabe gelangt. Von wem die Idee ist, wer liest und unterschreibt. Wie sich die Ausgabe später entfernen ließe. Von wann bis wann.',
  },
  complete: 'vollständig',
  routes: {
    title: 'Die Frist des Freigabewegs läuft',
    text: (missingPart) =>
      `Sie zählt ab dem nächsten Arbeitstag. ${missingPart ? `Fehlt etwas, erfährst du es innerhalb von ${missingPart}. ` : ''}Nötig ist jeder Freigabeweg aus deiner Antwort; der langsamste bestimmt den Termin.`,
  },
  headings: ['Freigabeweg', 'Wer entscheidet', 'Arbeitstage'],
  headingsInOne: (route, decides) => `${route} · ${decides}`,
  inWorkingDays: (decides, days) => `${decides}, ${plural(days, { one: '# Arbeitstag', other: '# Arbeitstage' })}.`,
  inTime: 'rechtzeitig',
  deadlinePasses: 'Frist verstreicht',
  late: {
    title: 'Zu spät heißt nie Ja',
    text: 'Der Antrag geht an die Rolle, die der Freigabeweg nennt. Nutze bis dahin die Alternativen.',
  },
  answer: {
    title: 'Schriftliche Antwort, Kriterium für Kriterium',
    text: 'Niemand entscheidet über den eigenen Antrag.',
  },
  granted: {
    title: 'Erteilt',
    text: (longest) =>
      `Gilt für die genannten Personen, Repositorys, Modelle und Zeiten${longest ? `, höchstens ${longest}` : ''}. Eine Änderung braucht einen neuen Antrag.`,
  },
  limits: { title: 'Mit Grenzen erteilt', text: 'Dasselbe, aber nur in den Grenzen der Antwort.' },
  refused: {
    title: 'Abgelehnt',
    text: 'Ändere, woran es lag, und frage neu. Derselbe Antrag wird wieder abgelehnt.',
  },
};

export const precedencePicture: typeof englishPrecedence = {
  title: 'Wie aus Regeln eine Antwort wird',
  description:
    'Aus den Regeln, die eine Frage betreffen, fallen die weg, denen eine Ausnahme vorgeht. Die übrigen werden der Reihe nach auf ein Verbot, eine Freigabepflicht und eine Erlaubnis geprüft. Die Liste darunter sagt dasselbe.',
  caption: 'Wie aus Regeln eine Antwort wird: Die strengste übrige Regel entscheidet.',
  covers: {
    title: 'Regeln sammeln',
    text: 'Jede gültige Regel für deinen Bereich, dein Werkzeug und seinen Tarif, deine Daten und deine Verwendung.',
  },
  replaced: {
    title: 'Weglassen, was nicht zählt',
    text: 'Eine Regel zählt nicht, wo ihr eine gültige Ausnahme vorgeht. Einer roten Linie geht nichts vor.',
  },
  prohibition: {
    title: 'Ist ein Verbot übrig?',
    text: 'Eine rote Linie oder eine andere Regel, die Nein sagt.',
    answer: 'Die Antwort ist Nein. Keine Bedingung ändert das.',
  },
  approval: {
    title: 'Ist eine Freigabepflicht übrig?',
    text: 'Eine Regel, die vor dem Anfang eine Freigabe verlangt.',
    answer: 'Stelle alle Anträge zusammen. Der langsamste Weg zählt.',
  },
  condition: {
    title: 'Ist eine Erlaubnis mit einer Bedingung übrig?',
    text: 'Jede übrige Regel kann eine Bedingung hinzufügen.',
    answer: 'Fang an, sobald alle erfüllt sind.',
  },
  permission: {
    title: 'Ist eine Erlaubnis übrig?',
    text: 'Sie nennt dein Werkzeug oder seine Art, deine Daten und deine Verwendung.',
    answer: 'Du kannst anfangen.',
  },
  gap: (where) => `Das ist kein Ja. Frage nach: ${where}.`,
  yes: 'ja',
  no: 'nein',
};

export const incidentPicture: typeof englishIncident = {
  title: 'Ein Vorfall, von der ersten Stunde bis zum Abschluss',
  description:
    'Fünf Schritte in der ersten Stunde, eine Klasse am ersten Tag, dann eine von vier Maßnahmen, vier Prüfungen und zwei Unterschriften. Die Liste darunter sagt dasselbe.',
  caption: 'Ein Vorfall vom ersten Zweifel bis zum Abschluss. Unterwegs wird nichts gelöscht.',
  firstHour: 'Erste Stunde',
  firstDay: 'Erster Tag',
  closing: 'Abschluss',
  doubt: {
    title: '„Ich glaube, eine Ausgabe ist in einen Datensatz gelangt.“',
    text: (where, period) => `Ein Zweifel genügt. Melde es ${period ? `innerhalb von ${period}` : 'sofort'}: ${where}.`,
  },
  stop: { title: 'Werkzeug anhalten', text: 'Und deine Jobs, die von dort kopieren.' },
  report: { title: 'Melden', text: 'Was, von welchem Modell, wo, seit wann, was darauf läuft.' },
  freeze: {
    title: 'Version einfrieren',
    text: 'Wer für die Daten verantwortlich ist, legt sie fest und sperrt das Lesen.',
  },
  halt: { title: 'Aufräumen stoppen', text: 'Manche Werkzeuge löschen ihre eigenen Protokolle.' },
  times: { title: 'Aufschreiben', text: 'Zeiten, was du gesehen und was du getan hast.' },
  case: {
    title: 'Die Fallleitung hält die Klasse fest',
    text: (period) =>
      `Dazu das Lehrermodell und seine Bedingungen, die Menge, jede Kopie und was warten muss${period ? `, innerhalb von ${period}` : ''}.`,
  },
  classA: { title: 'Klasse A', text: 'In einem Trainings- oder Bewertungsartefakt.' },
  classB: { title: 'Klasse B', text: 'Auf der Importliste, noch nicht verwendet.' },
  classC: { title: 'Klasse C', text: 'In einem Repository, das nicht auf der Liste steht.' },
  classD: { title: 'Klasse D', text: 'Unbekannt. Es bleibt D, bis jemand nachgesehen hat.' },
  knownClass: 'A, B oder C',
  outcome: {
    title: 'Eine Maßnahme für jedes Artefakt',
    text: 'Datenverantwortung und Rechtsabteilung wählen sie gemeinsam und schriftlich.',
  },
  retrain: {
    title: 'Neu trainieren oder neu messen',
    text: 'Für Klasse A, wenn ein Modell oder ein Messwert davon abhängt.',
    when: 'Klasse A',
  },
  rebuild: { title: 'Entfernen und neu bauen', text: 'Üblich für Klasse B und für Bewertungen.', when: 'Klasse B' },
  relabel: { title: 'Kennzeichnen und fernhalten', text: 'Üblich für Klasse C.', when: 'Klasse C' },
  keep: {
    title: 'Mit Begründung behalten',
    text: 'Nur wo die Bedingungen es erlauben und keine rote Linie gilt.',
    when: 'jede, selten',
  },
  checks: {
    title: 'Vier Prüfungen',
    text: 'Keine weiteren Kopien. Messwerte und Berichte berichtigt. Aussagen über unsere Daten noch wahr. Eine Maßnahme geändert.',
  },
  signed: {
    title: 'Unterschrieben von Datenverantwortung und Regelverantwortung',
    text: 'Beide dürfen den Vorfall nicht selbst verursacht haben.',
  },
};
