import type { llmsWords as english } from '../en/llms.ts';

export const llmsWords: typeof english = {
  version: (version, since, policy) =>
    `Das ist Version ${version} der Richtlinie, gültig seit ${since}. Verbindlich ist die Richtlinie: Ihre Regeln haben dauerhafte Kennungen und stehen unter ${policy}. Alles andere erklärt sie.`,
  lookUp:
    'Leite kein Ergebnis aus dem Text ab. Jede Kombination aus Bereich, Werkzeug, Tarif, Daten und Verwendung ist entschieden; schlage die Antwort nach:',
  withoutProgram: (decisions, schema) =>
    `- Ohne Programm: ${decisions} enthält jede Antwort mit ihren Bedingungen, für jeden Tag; das Schema daneben (${schema}) beschreibt das Nachschlagen.`,
  commandLine: (script, handbook) =>
    `- Auf der Kommandozeile: ${script} stellt eine Frage und braucht nur Node. \`node check-tool.mjs --handbook ${handbook}\` listet auf, was wählbar ist.`,
  person: (decide) =>
    `- Für Menschen: ${decide} mit \`?division=…&tool=…&plan=…&data=…&use=…\` ist der dauerhafte Link zu einer Antwort.`,
  silence: (contact) =>
    `Schweigen ist keine Erlaubnis: Wo keine Antwort zu finden ist, hilft die Ansprechstelle – ${contact}.`,
  markdown:
    'Jede Seite gibt es auch als Markdown: Ersetze den Schrägstrich am Ende der Adresse durch `.md`. Links darin führen zu den Seiten selbst, denn nur diese haben die Fragmente der Regeln und die Abfragen der Antworten.',
  policyList: 'Die Richtlinie',
  policy: 'Regeln',
  policyAbout: 'Jede Regel, die Übersicht aller Antworten, die Bedingungen und die Freigabewege. Verbindlich.',
  changes: 'Änderungen',
  changesAbout: 'Was sich an der Richtlinie und am Handbuch geändert hat, das Neueste zuerst.',
  agents: 'Für Coding-Agenten',
  agentsFor: (division) => `AGENTS.md für ${division}`,
  agentsAbout: 'Was ein Agent dort ablehnt, erst fragt und kennzeichnet; auch nach Datenklasse.',
  data: 'Daten',
  api: {
    decisions: 'jede Antwort, für jeden Tag ab dem ersten Tag dieser Version der Richtlinie',
    rules: 'jede Regel mit Geltungsbereich, Daten, Bedingungen und Ausnahmen',
    tools: 'jedes Werkzeug, jeder Tarif und was darüber bekannt ist, mit Quellen',
    checks: 'die Prüfpunkte mit verantwortlicher Rolle, Turnus und Nachweis',
    checklists: 'die Selbsteinschätzungen, Punkt für Punkt',
    status: 'was überfällig oder bald fällig ist, beginnt oder endet, für Verantwortliche',
    handbook: 'Bereiche, Datenklassen, Verwendungen, Bedingungen, Freigabewege, Rollen und Ansprechstellen',
  },
  tools: 'Werkzeuge',
  checks: 'Prüfpunkte',
  checklists: 'Selbsteinschätzungen',
  training: 'Schulung',
  faq: 'Fragen und Antworten',
  glossary: 'Glossar',
  glossaryAbout: 'Die Begriffe dieses Handbuchs, jeder in ein bis zwei Sätzen.',
  sources: 'Quellen',
  sourcesAbout: 'Worauf sich die Aussagen über die Außenwelt stützen und wann es zuletzt geöffnet wurde.',
  sitemap: 'Sitemap',
  sitemapAbout: 'Alle Seiten.',
};
