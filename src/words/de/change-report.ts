import type { changeReportWords as english } from '../en/change-report.ts';
import { fieldNames } from './changes.ts';
import { formatNumber, listed, plural, readableDate } from '../format.ts';

const KINDS: Readonly<Record<string, string>> = {
  rule: 'Regel',
  condition: 'Bedingung',
  route: 'Freigabeweg',
  division: 'Bereich',
  'data class': 'Datenklasse',
  use: 'Verwendung',
  trait: 'Merkmal',
  commitment: 'Zusage',
  role: 'Rolle',
  'protected model': 'Geschütztes Modell',
  preferred: 'Bevorzugte Reihenfolge',
  organization: 'Organisation',
  tool: 'Werkzeug',
  plan: 'Tarif',
  check: 'Prüfpunkt',
  checklist: 'Selbsteinschätzung',
  item: 'Punkt',
  path: 'Lernpfad',
  scenario: 'Fallbeispiel',
  question: 'Frage',
  'glossary term': 'Begriff',
  source: 'Quelle',
  'provider term': 'Anbieterbedingung',
  'contamination path': 'Eintragsweg',
  'public policy': 'Öffentliche Richtlinie',
  'usage mark': 'Spur',
  'change note': 'Änderungsnotiz',
  section: 'Abschnitt',
  chapter: 'Kapitel',
};

export const changeReportWords: typeof english = {
  title: 'Was diese Änderung bewirkt',
  lead: (against) => `Verglichen mit ${against}. Für alle, die die Änderung prüfen; noch ist nichts davon verbindlich.`,
  isPreview: 'Diese Seite ist eine Vorschau.',
  whatPreviewMeans:
    'Sie zeigt eine Änderung, die noch nicht übernommen ist. Was hier als Antwort steht, gilt nicht; es gilt das veröffentlichte Handbuch.',
  key: (added, gone) => [added('Neue'), ' Wörter sind unterstrichen, ', gone('gestrichene'), ' durchgestrichen.'],
  caption: 'Nach Bereich und Werkzeug',
  entries: (count) => plural(count, { one: '1 Eintrag', other: '# Einträge' }),
  leftOut: (count, command) => [
    plural(count, { one: 'Ein weiterer fehlt hier. ', other: '# weitere fehlen hier. ' }),
    command,
    ' zeigt alles.',
  ],
  moreWords: (count) => ` … und ${plural(count, { one: '1 weiteres Wort', other: '# weitere Wörter' })}`,
  unnamed: '…',

  heading: 'Was diese Änderung an den Regeln bewirkt',
  compared: (against) => `Verglichen mit ${against}.`,
  preview: 'Vorschau der Website',
  reportThere: 'dieser Bericht dort',
  listsAll: (command) => `${command} zeigt alles`,
  allOfIt: 'der ganze Bericht',
  folded: (heading, count) => `${heading} (${formatNumber(count)})`,
  didNotFit: {
    row: (count, rest) =>
      `**${plural(count, { one: '1 weitere Zeile', other: '# weitere Zeilen' })}** ohne Platz in diesem Kommentar: ${rest}.`,
    entry: (count, rest) =>
      `**${plural(count, { one: '1 weiterer Eintrag', other: '# weitere Einträge' })}** ohne Platz in diesem Kommentar: ${rest}.`,
  },

  noAnswerChanges: 'Keine Antwort ändert sich.',
  answers: ({ changed, compared, loosened, altered, tightened }, from) => {
    const parts = [
      ...(loosened > 0 ? [`${formatNumber(loosened)} gelockert`] : []),
      ...(altered > 0 ? [`${formatNumber(altered)} anders, aber gleich streng`] : []),
      ...(tightened > 0 ? [`${formatNumber(tightened)} verschärft`] : []),
    ];
    const of = plural(compared, { one: 'einer Antwort', other: '# Antworten' });
    return `${from === undefined ? '' : `Ab dem ${readableDate(from)}: `}${formatNumber(changed)} von ${of} ${changed === 1 ? 'ändert' : 'ändern'} sich (${listed(parts, 'and')}).`;
  },
  texts: { rules: 'Regeln', binding: 'Anderes Verbindliches', others: 'Sonstige Texte und Daten' },
  counted: (name, { added, changed, removed }) => {
    const parts = [
      ...(added > 0 ? [`${formatNumber(added)} neu`] : []),
      ...(changed > 0 ? [`${formatNumber(changed)} geändert`] : []),
      ...(removed > 0 ? [`${formatNumber(removed)} entfernt`] : []),
    ];
    return `${name}: ${parts.join(', ')}.`;
  },
  sentences: (sentences) => sentences.join(' '),
  version: (number, { day, isAhead, isMaterial }, about) =>
    `Version ${number} ${isAhead ? 'gilt ab dem' : 'ist vom'} ${readableDate(day)}, ${isMaterial ? 'inhaltlich' : 'redaktionell'}: ${about}`,
  takenTwice: (number, place) =>
    `Version ${number} ist auf ${place} mit anderem Inhalt veröffentlicht. Haben zwei Zweige dieselbe Nummer vergeben, führe jenen mit diesem zusammen und rufe npm run publish-version -- --renumber auf, solange Git den Konflikt meldet. Soll diese Version die andere ersetzen, darf die andere nie ausgeliefert worden sein.`,
  notPublished: (message) =>
    `Noch nicht als Version veröffentlicht. Die Inhaltsprüfung meldet dazu: „${message}“ Wer im Browser bearbeitet, überlässt das dem Job Publish dieses Merge-Requests und füllt in der Notiz, die er anlegt, nur das Feld kind aus.`,
  nothingToPutRight: 'Die Inhaltsprüfung findet nichts zu beheben.',
  checkFinds: (errors, warnings) =>
    `Die Inhaltsprüfung meldet ${plural(errors, { one: 'einen Fehler', other: '# Fehler' })} und ${plural(warnings, { one: 'eine Warnung', other: '# Warnungen' })}.`,

  headings: {
    errors: 'Was zuerst zu beheben ist',
    loosened: 'Gelockerte Antworten',
    loosenedInWords: 'Für welche Daten und Arbeiten',
    altered: 'Geänderte, aber gleich strenge Antworten',
    tightened: 'Verschärfte Antworten',
    newQuestions: 'Neue Fragen',
    goneQuestions: 'Fragen, die wegfallen',
    reading: 'Wer erneut lesen muss',
    days: 'Was später beginnt oder endet',
    added: 'Neue Regeln',
    changed: 'Geänderte Regeln, Wort für Wort',
    removed: 'Entfernte Regeln',
    binding: 'Was sonst an Verbindlichem anders wird',
    practised: 'Fallbeispiele, Prüfpunkte und Begriffe',
    texts: 'Sonstige Texte und Daten',
  },
  errors: (count, isCompared) =>
    `Die Inhaltsprüfung meldet ${plural(count, { one: 'einen Fehler', other: '# Fehler' })}. ${isCompared ? 'Der Rest dieses Berichts zeigt die Änderung, wie sie ist.' : 'Antworten lassen sich vergleichen, sobald sich der Inhalt wieder bauen lässt.'}`,
  none: 'Keine.',
  columns: { division: 'Bereich', tool: 'Werkzeug', what: 'Was sich ändert', when: 'Wann' },
  until: (day) => `Bis zum ${readableDate(day)}`,
  fromTo: (from, until) => `${readableDate(from)} bis ${readableDate(until)}`,
  from: (day) => `Ab dem ${readableDate(day)}`,
  onDays: (days, change) => `${days}: ${change}`,

  entry: (kind, id) => `${KINDS[kind] ?? kind} ${id}`,
  field: (name) => Object.entries(fieldNames).find(([field]) => field === name)?.[1] ?? name,
  becomes: { added: 'neu', changed: 'geändert', removed: 'entfernt' },
  said: (parts) => parts.join(' · '),
  inAnswers: (count) => `in ${plural(count, { one: 'einer Antwort', other: '# Antworten' })}`,
  rightAnswer: (is, was) =>
    `richtig ist jetzt ${is.join(', ') || 'keine'} (vorher ${was.join(', ') || 'keine'}); wer die Frage schon beantwortet hat, beantwortet sie noch einmal`,

  takesEffect: (version) => `Version ${version} tritt in Kraft`,
  begins: (replaced) => `gilt von da an${replaced.length > 0 ? ` und geht ${listed(replaced, 'and')} vor` : ''}`,
  doesNotBegin: 'sollte ab diesem Tag gelten und tut es nicht',
  ends: (lastDay) => `gilt nicht mehr; letzter Tag ist der ${readableDate(lastDay)}`,
  doesNotEnd: (lastDay) => `sollte am ${readableDate(lastDay)} enden und gilt weiter`,
  isRetired: 'wird aufgehoben',
  isNotRetired: 'sollte an diesem Tag aufgehoben werden und bleibt',
  planOf: (tool, plan) => `${tool} (${plan})`,
  turn: (what, turns) => `${what}: ${turns}`,
  answersDiffer: (changed, compared) =>
    `Von diesem Tag an weichen ${formatNumber(changed)} von ${formatNumber(compared)} Antworten von den heutigen ab`,

  onlyAnswers:
    'Dort sind nur Antworten veröffentlicht. Wer erneut lesen muss, ergibt sich aus Texten; vergleiche dafür mit einem Zweig oder einem Ordner.',
  nobodyForMinor: 'Niemand, denn die Version ist redaktionell.',
  readers: (who, isDraft) => {
    const said = {
      'no-records': 'Noch hat niemand einen Nachweis über einen Lernpfad.',
      none: 'Niemand, denn an dem, wovon ein abgeschlossener Lernpfad handelt, ändert sich nichts.',
      these: 'Alle, die diese Lernpfade abgeschlossen haben.',
    }[who];
    return isDraft
      ? `Wird dies als inhaltliche Änderung veröffentlicht (eine redaktionelle verlangt von niemandem etwas): ${said}`
      : said;
  },
  readAgain: ({ asked, completed, required }, due, because) => {
    const by =
      due === undefined
        ? ''
        : 'withinDays' in due
          ? `, binnen ${due.withinDays} Tagen ab dem ersten Tag`
          : `, bis zum ${due.first === due.last ? readableDate(due.first) : `${readableDate(due.first)} bis ${readableDate(due.last)}`}`;
    const duty = required === 0 ? '' : `; davon ${formatNumber(required)} laut people.yaml${by}`;
    const people = plural(completed, { one: 'einer Person', other: '# Personen' });
    return `${formatNumber(asked)} von ${people}, die ihn abgeschlossen haben${duty}. ${because}`;
  },
  toRead: ({ ids, more, statement, answers }) => {
    const said = [
      ...(more > 0
        ? [`${ids.join(', ')} und ${formatNumber(more)} weitere`]
        : ids.length > 0
          ? [listed(ids, 'and')]
          : []),
      ...(statement ? ['die Erklärung'] : []),
      ...(answers ? ['geänderte Antworten'] : []),
    ];
    return said.length === 0 ? '' : `Zu lesen: ${said.join('; ')}.`;
  },
};
