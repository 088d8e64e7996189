import type {
  importFileWords as englishFile,
  importPageWords as englishPage,
  importWordsOf as englishOf,
  storageWords as english,
} from '../en/storage.ts';
import { formatNumber, plural } from '../format.ts';

export const storageWords: typeof english = {
  errors: {
    full: 'Der Speicher dieses Browsers ist voll. Deine letzten Änderungen sind nur auf dieser Seite. Exportiere deine Antworten jetzt, oder schaffe Platz und ändere noch einmal etwas.',
    forbidden:
      'In diesem Browser dürfen Seiten nichts speichern. Deine Antworten sind nur auf dieser Seite. Exportiere sie, bevor du die Seite schließt, und lies die Datei beim nächsten Besuch wieder ein.',
    newer:
      'Deine Antworten wurden hier von einer neueren Ausgabe dieses Handbuchs gespeichert; diese Ausgabe kann sie nicht lesen. Sie sind sicher und bleiben unverändert. Was du jetzt abhakst, ist nur auf dieser Seite: Exportiere es.',
  },
  cleared: (count) =>
    plural(count, {
      one: 'Eine Antwort, die bisher auf dieser Seite war, wurde in diesem Browser gelöscht: in einem anderen Tab oder in den Einstellungen.',
      other:
        '# Antworten, die bisher auf dieser Seite waren, wurden in diesem Browser gelöscht: in einem anderen Tab oder in den Einstellungen.',
    }),
  asFile: 'Meine Antworten als Datei',
  undone: 'Rückgängig gemacht.',
  nothingToExport: 'Noch gibt es nichts zu exportieren.',
  noCopy: (oldest) => `Noch nie exportiert; die älteste Antwort hier ist vom ${oldest}.`,
  unchanged: (day) => `Zuletzt exportiert am ${day}; seitdem unverändert.`,
  changed: (day, count) =>
    plural(count, {
      one: `Zuletzt exportiert am ${day}; seitdem hat sich # Antwort geändert.`,
      other: `Zuletzt exportiert am ${day}; seitdem haben sich # Antworten geändert.`,
    }),
};

export const importPageWords: typeof englishPage = {
  refused: (file, why) => `${file}: ${why}`,
  unreadable: 'Diese Datei konnte nicht gelesen werden. Nichts wurde geändert.',
  file: (name, day, version) =>
    `${name}${day ? `, exportiert am ${day}` : ''}${version ? `, nach Version ${version} der Richtlinie` : ''}.`,
  leftOut: (count) =>
    plural(count, { one: '# Teil der Datei wird ausgelassen:', other: '# Teile der Datei werden ausgelassen:' }),
  leftOutPart: (name, why) => `„${name}“ ${why}.`,
  more: (count) => `und ${formatNumber(count)} weitere`,
  downloadRest: 'Ausgelassenes herunterladen',
  change: (name, what) => `„${name}“: ${what}`,
  nothing: 'Nichts würde sich ändern',
  wouldChange: (count) =>
    plural(count, { one: '# Antwort würde sich ändern', other: '# Antworten würden sich ändern' }),
  kept: (count) => plural(count, { one: '# ist hier neuer und bleibt', other: '# sind hier neuer und bleiben' }),
  same: (count) => plural(count, { one: '# ist schon gleich', other: '# sind schon gleich' }),
  summary: (parts) => `${parts.join('; ')}.`,
  imported: (count, left) =>
    `${plural(count, { one: '# Antwort', other: '# Antworten' })} eingelesen${left > 0 ? `, ${formatNumber(left)} ausgelassen` : ''}.`,
};

export const importWordsOf: typeof englishOf = {
  fresh: (after) => `bisher keine Antwort, dann „${after}“`,
  stays: (state) => `bleibt „${state}“`,
  becomes: (before, after) => `bisher „${before}“, dann „${after}“`,
  day: (after, before) => `seit dem ${after} statt seit dem ${before}`,
  without: { reason: 'ohne den Grund', note: 'ohne die Notiz', evidence: 'ohne den Nachweis' },
  added: { reason: 'mit einem Grund', note: 'mit einer Notiz', evidence: 'mit einem Nachweis' },
  another: { reason: 'mit anderem Grund', note: 'mit anderer Notiz', evidence: 'mit anderem Nachweis' },
  otherAnswers: 'mit anderen Antworten',
  otherRecord: 'mit einem anderen Abschlussnachweis',
  otherWording: 'zu einem anderen Wortlaut',
  details: (details) => details.join(', '),
  places: { item: 'Selbsteinschätzungen', check: 'Prüfpunkte', training: 'Schulung', works: 'Repositorys' },
  elsewhere: (count, places) =>
    plural(count, {
      one: `# Antwort aus anderen Listen (${places.join(', ')}) oder zu einem Punkt, den diese Ausgabe nicht hat; sie bleibt ebenfalls erhalten`,
      other: `# Antworten aus anderen Listen (${places.join(', ')}) oder zu Punkten, die diese Ausgabe nicht hat; sie bleiben ebenfalls erhalten`,
    }),
};

export const importFileWords: typeof englishFile = {
  refused: (why) => `${why} Nichts wurde geändert.`,
  tooLarge: (megabytes, most) =>
    `Diese Datei hat ${formatNumber(megabytes)} MB; ein Export dieses Handbuchs hat weniger als ${formatNumber(most)} MB.`,
  notJson: 'Das ist kein JSON, oder die Datei ist unvollständig. Exportiere erneut und wähle die neue Datei.',
  newer: (version, known) =>
    `Diese Datei hat Format ${version}; dieses Handbuch liest bis Format ${known}. Öffne sie dort, wo sie entstanden ist, oder aktualisiere dieses Handbuch.`,
  foreign: 'Diese Datei ist kein Export dieses Handbuchs.',
  noAnswers: 'In dieser Datei stehen keine Antworten, wo ein Export sie hat.',
  tooMany: (count, most) =>
    `Diese Datei hat ${formatNumber(count)} Antworten; ein Export dieses Handbuchs hat höchstens ${formatNumber(most)}. Teile sie auf und lies die Teile ein.`,
  missing: 'fehlt',
  noPart: 'gehört nicht in einen Export',
  notAsked: 'ist nichts, wonach das Handbuch fragt',
  malformed: 'ist nicht so geschrieben, wie das Handbuch es schreibt',
  malformedAt: (place) => `ist nicht so geschrieben, wie das Handbuch es schreibt, siehe ${place}`,
  cannotBe: (state) => `kann nicht „${state}“ sein`,
  future: (day) => `trägt ein Datum in der Zukunft (${day}): Die Uhr ging dort falsch, oder sie geht hier falsch`,
};
