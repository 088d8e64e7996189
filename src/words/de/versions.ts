import type {
  comingVersionWords as englishComing,
  versionFactWords as englishFacts,
  versionListWords as englishList,
  versionTitles as englishTitles,
  versionWords as english,
} from '../en/versions.ts';
import { plural } from '../format.ts';

export const versionTitles: typeof englishTitles = {
  version: (number) => `Version ${number} der Richtlinie`,
  versions: 'Versionen',
  rules: (version, page) => `Version ${version} der Richtlinie: Regeln${page === 1 ? '' : `, Seite ${page}`}`,
  conditions: (version) => `Version ${version} der Richtlinie: Bedingungen und Freigabewege`,
  changes: (version) => `Version ${version} der Richtlinie: geänderte Ergebnisse`,
  answers: (version, division) => `Version ${version} der Richtlinie: Antworten für ${division}`,
};

export const versionListWords: typeof englishList = {
  lead: 'Jede Version, wie sie galt: ihre Regeln, Bedingungen, Freigabewege und Antworten, was sie geändert hat und wer sie freigegeben hat.',
  aliases: ['verlauf', 'frühere richtlinie', 'frühere versionen', 'audit', 'archiv'],
  none: 'Noch ist keine Version veröffentlicht. Die erste erscheint hier nach dem Befehl npm run publish-version.',
  caption: 'Versionen, die neueste zuerst',
  version: 'Version',
  numbered: (number) => `Version ${number}`,
  standing: 'Stand',
  standings: { past: 'Früher', 'in force': 'Gültig', coming: 'Künftig' },
  inForce: 'Gültig',
  fromTo: (from, to) => (to === undefined ? ['ab dem ', from] : [from, ' bis ', to]),
  changed: 'Was sich geändert hat',
  unpublished: 'Noch nicht veröffentlicht',
  approval: 'Freigabe',
  unrecorded: 'Nicht eingetragen',
};

export const versionWords: typeof english = {
  lead: 'Was in ihr steht und was sie geändert hat.',
  announced: (from, current) =>
    `Gilt ab dem ${from}. Bis dahin ist Version ${current} verbindlich. Diese Seite zeigt, was anders wird.`,
  first: 'Das ist die erste Version; es gibt keine frühere zum Vergleichen.',
  changedSince: (version) => `Was sich seit Version ${version} geändert hat`,
  key: (added, gone) => [added('Neue'), ' Wörter sind unterstrichen, ', gone('entfallene'), ' durchgestrichen.'],
  answers: 'Antworten, die sich ändern',
  pictures: 'Die geänderten Ergebnisse als Bilder',
  also: 'Außerdem geändert',
  rulesLead:
    'Jede Regel in der veröffentlichten Fassung, nach Kennung: was sie sagt und warum, wofür sie gilt und welche Bedingungen sie stellt.',
  rules: 'Regeln',
  conditionsLead: 'Bedingungen und Freigabewege in der veröffentlichten Fassung.',
  conditions: 'Bedingungen',
  retiredFrom: (day) => ` (aufgehoben ab dem ${day})`,
  criteria: 'Kriterien',
  changesLead: (before) =>
    `Jedes Ergebnis, das von Version ${before} abweicht, soweit die Frage in beiden möglich ist. Was sich an Bedingungen und Freigabewegen geändert hat, steht auf der Seite der Version.`,
  answersLead: (from) =>
    `Was die Version an ihrem ersten Tag sagte, dem ${from}: jedes Werkzeug, jede Verwendung, nach den sensibelsten Daten, die das Werkzeug sieht.`,
  none: 'Kein Ergebnis ist anders.',
  framed:
    'Eine umrandete Kachel hat sich geändert: zuerst das alte Ergebnis, dann das neue. Verwendungen ohne Änderung sind weggelassen.',
  gridCaption: (plans, divisions) => `${plans}, ${divisions}: Ergebnisse vorher und nachher`,
  use: 'Verwendung',
  wasNow: (was, now) => `${was}, jetzt: ${now}`,
  moreGroups: (count) =>
    plural(count, {
      one: 'Auch für # weitere Gruppe von Tarifen und Bereichen ändert sich etwas.',
      other: 'Auch für # weitere Gruppen von Tarifen und Bereichen ändert sich etwas.',
    }),
  reworded: 'Bedingungen und Freigabewege',
  kinds: { condition: 'Bedingung', route: 'Freigabeweg' },
  items: 'Umformulierte Punkte der Selbsteinschätzung',
  named: (name) => `${name}:`,
  itemsOf: (list, ids) => [list, `: ${ids.join(', ')}`],
  mostItemsOf: (list, changed, all) => [list, changed === all ? ': alle' : `: ${changed} von ${all}`],
};

export const versionFactWords: typeof englishFacts = {
  inForce: 'Gültig',
  from: (from, to) => (to === undefined ? ['Ab dem ', from] : ['Vom ', from, ' bis zum ', to]),
  replacedSameDay: ', am selben Tag abgelöst',
  approval: 'Freigabe',
  nobody: (owner) => `In der Notiz zu dieser Version ist niemand genannt. Verantwortlich für die Regeln: ${owner}.`,
  fixes: (role) => `Neuer Wortlaut ohne inhaltliche Änderung, freigegeben von: ${role}.`,
  reviews: 'In dieser Zeit geprüfte Regeln',
  review: (day, role, outcome, files) => [
    day,
    `, ${role}: ${outcome}, ${plural(files, { one: '# Datei', other: '# Dateien' })}`,
  ],
  asItBound: 'Wie sie galt',
  rules: (count) => plural(count, { one: '# Regel', other: '# Regeln' }),
  conditions: 'Bedingungen und Freigabewege',
  answers: 'Ihre Antworten',
  askOne: 'eine Frage stellen',
  digest: 'Prüfsumme',
};

export const comingVersionWords: typeof englishComing = {
  from: (day, version) => ['Ab dem ', day, `: Version ${version} der Richtlinie.`],
  answers: (changed) =>
    changed === 0
      ? 'Keine Antwort ändert sich.'
      : plural(changed, { one: '# Antwort ändert sich.', other: '# Antworten ändern sich.' }),
  changes: 'Was sie ändert',
  ask: 'Schon jetzt danach fragen',
};
