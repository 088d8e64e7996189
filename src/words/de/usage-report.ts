import { plural } from '../format.ts';
import type {
  usageEvidence as englishEvidence,
  usageReportPageWords as englishPage,
  usageReportWords as english,
} from '../en/usage-report.ts';

export const usageReportPageWords: typeof englishPage = {
  needsScript: (markdown, csv) => [
    'Zum Öffnen einer Datei wird JavaScript gebraucht. Ohne JavaScript: Erstelle den Bericht mit ',
    markdown,
    ' und lies ihn in einem Editor, oder mit ',
    csv,
    ' für eine Tabellenkalkulation.',
  ],
  open: 'Bericht der Auswertung (JSON): auswählen oder hier ablegen',
  undo: 'Rückgängig machen',
  carry: 'Als Nachweis übernehmen',
  into: (check, checks) => [`Für den Prüfpunkt „${check}“, in diesem Browser. Siehe `, checks('Prüfpunkte'), '.'],
  filter: 'Filter und Reihenfolge der Funde',
  lists: { month: 'Monat', tool: 'Werkzeug', answer: 'Regeln', order: 'Sortieren nach' },
  repository: 'Repository',
};

const found = (count: number) => plural(count, { one: '# Fund', other: '# Funde' });

export const usageReportWords: typeof english = {
  kinds: {
    prohibited: { name: 'Verboten', inline: 'verboten' },
    approval: { name: 'Erst fragen, oder es kommt darauf an', inline: 'erst fragen, oder es kommt darauf an' },
    conditional: { name: 'Mit Bedingungen', inline: 'mit Bedingungen' },
    allowed: { name: 'Erlaubt', inline: 'erlaubt' },
    before: { name: 'Vor der Richtlinie', inline: 'vor der Richtlinie' },
  },
  orders: {
    strictest: 'Strengstes Ergebnis',
    newest: 'Neueste Verwendung',
    repository: 'Repository',
    tool: 'Werkzeug',
    count: 'Meiste Einträge',
  },
  all: 'Alle',
  ofFile: (file, words) => `${file}: ${words}`,
  undone: 'Rückgängig gemacht. Der Prüfpunkt hat wieder seinen früheren Nachweis.',
  evidenceNow: (evidence) => `Der Prüfpunkt hat jetzt diesen Nachweis: „${evidence}“.`,
  replaces: (former) => `Er ersetzt „${former}“.`,
  noFinding: (since, until) => `${since} bis ${until}, kein Fund. Das beweist nicht, dass nichts verwendet wurde.`,
  found: (since, until, count) => `${since} bis ${until}, ${found(count)}.`,
  damaged: (count) => `Beschädigt und weggelassen: ${count}.`,
  listOf: (title, count) => `${title} (${count})`,
  reach: 'Wie weit die Einträge zurückreichen',
  reachOf: (place, oldest, newest) => `${place}: ${oldest === null ? 'nichts' : `${oldest} bis ${newest}`}`,
  unread: 'Was nicht gelesen werden konnte',
  blind: 'Was niemand sehen konnte',
  chart: 'Einträge nach Monat und Werkzeug',
  monthAndTool: 'Monat und Werkzeug',
  records: 'Einträge',
  moreBars: (count) =>
    plural(count, {
      one: 'und # weiterer: Wähle einen Monat oder ein Werkzeug.',
      other: 'und # weitere: Wähle einen Monat oder ein Werkzeug.',
    }),
  bar: (total, parts) => `${total}: ${parts.map(({ count, kind }) => `${count} ${kind}`).join(', ')}`,
  headings: {
    repository: 'Repository',
    month: 'Monat',
    tool: 'Werkzeug und Modell',
    records: 'Einträge',
    policy: 'Regeln',
  },
  findings: (shown, count, total) =>
    `${count === total ? found(total) : `${count} von ${plural(total, { one: '# Fund', other: '# Funden' })}`}${count > shown ? `, davon die ersten ${shown}` : ''}`,
  toolAndModel: (tool, model) => `${tool}, ${model ?? 'Modell nicht festgehalten'}`,
  recordsOf: {
    commit: (count) => plural(count, { one: '# Commit', other: '# Commits' }),
    session: (count) => plural(count, { one: '# Sitzung', other: '# Sitzungen' }),
    record: (count) => plural(count, { one: '# Eintrag', other: '# Einträge' }),
  },
  recordsLine: (records, labelled, first, last) =>
    `${records}${labelled === undefined ? '' : `, davon ${labelled} gekennzeichnet`}; ${first === last ? first : `${first} bis ${last}`}.`,
  weak: 'Ein schwaches Anzeichen.',
  beforePolicy: (says) => `Vor der Richtlinie; an ihrem ersten Tag galt: ${says}`,
  refused: {
    tooLarge: (megabytes, most) =>
      `Diese Datei hat ${megabytes} MB; ein Bericht hat höchstens ${most} MB. Es wurde nichts gelesen.`,
    notJson: 'Diese Datei ist kein JSON, oder sie ist abgeschnitten. Erstelle sie mit audit-usage.mjs --format json.',
    other: 'Diese Datei ist kein Bericht von audit-usage.mjs. Erstelle einen mit --format json.',
    version: 'Diese Seite kennt das Format dieses Berichts nicht. Lade die Seite neu oder das Skript erneut herunter.',
    damaged: 'Dieser Bericht ist beschädigt: Er sagt nicht, für welche Tage er erstellt oder was gefunden wurde.',
  },
};

export const usageEvidence: typeof englishEvidence = (facts) =>
  [
    `audit-usage.mjs, ${facts.since} bis ${facts.until}${facts.made === '' ? '' : `, erstellt am ${facts.made}`}`,
    `Version ${facts.versions.join(', ')} der Richtlinie (${facts.handbook})`,
    `${plural(facts.places, { one: '# Ort gelesen', other: '# Orte gelesen' })}${facts.oldest === undefined ? '' : `, ältester Eintrag ${facts.oldest}`}`,
    `${found(facts.firm)}${facts.kinds.length > 0 ? `: ${facts.kinds.map(({ count, kind }) => `${count} ${kind}`).join(', ')}` : ''}`,
    ...(facts.weak > 0
      ? [plural(facts.weak, { one: 'dazu # schwaches Anzeichen', other: 'dazu # schwache Anzeichen' })]
      : []),
    ...(facts.unread > 0 ? [`${facts.unread} nicht gelesen`] : []),
    ...(facts.damaged > 0
      ? [plural(facts.damaged, { one: '# beschädigte Zeile weggelassen', other: '# beschädigte Zeilen weggelassen' })]
      : []),
  ].join('; ');
