import type {
  listFileWords as englishFile,
  listScriptWords as englishList,
  rowWords as english,
} from '../en/progress-script.ts';
import { formatNumber, plural } from '../format.ts';

export const rowWords: typeof english = {
  doneOn: (state, day) => `${state} am ${day}.`,
  since: (state, day) => `${state} seit dem ${day}.`,
  asksAgain: (said, changed) =>
    `Deine Antwort: ${said} Was hier verlangt wird, hat sich am ${changed} geändert. Stimmt die Antwort noch?`,
  overdue: (said, due) => `${said} Überfällig: war wieder fällig am ${due}.`,
  reworded: (said) => `${said} Seitdem wurde der Wortlaut geändert, nicht der Inhalt.`,
  due: (said, day) => `${said} Wieder fällig am ${day}.`,
  reason: (text) => `Grund: ${text}`,
  note: (text) => `Notiz: ${text}`,
  evidence: (text) => `Nachweis: ${text}`,
};

export const listScriptWords: typeof englishList = {
  field: (field, statement) => `${field}: ${statement}`,
  addNotes: 'Notiz oder Nachweis hinzufügen',
  yourNote: 'Deine Notiz',
  yourEvidence: 'Dein Nachweis',
  yourNotes: 'Deine Notiz und dein Nachweis',
  groupNotApplicable: 'trifft nicht zu',
  groupDone: '✓ erledigt',
  groupPart: (done, of) => `${formatNumber(done)} von ${formatNumber(of)}`,
  nothingToClear: 'Es gibt nichts zu löschen.',
  cleared: (count) => plural(count, { one: '# Antwort gelöscht.', other: '# Antworten gelöscht.' }),
  parts: { priority: 'Priorität', role: 'Rolle', state: 'Stand' },
  stray: (part, value) => `${part} „${value}“`,
  strays: (strays) =>
    `Der Link enthält Angaben, die es in dieser Liste nicht gibt: ${strays.join(' und ')}. Alles andere darin wird angewendet.`,
  allHidden: (count) => `Der Filter blendet alle ${formatNumber(count)} Punkte aus. Sie zählen trotzdem.`,
  hidden: (count) =>
    plural(count, {
      one: 'Der Filter blendet # Punkt aus. Er zählt trotzdem.',
      other: 'Der Filter blendet # Punkte aus. Sie zählen trotzdem.',
    }),
  asMarkdown: 'Die Antworten als Markdown',
  copied: (said) => `${said}.`,
};

export const listFileWords: typeof englishFile = {
  head: ['Kennung', 'Aussage', 'Priorität', 'Stand', 'Seit', 'Grund', 'Notiz', 'Nachweis', 'Anmerkungen'],
  priorities: { high: 'hoch', medium: 'mittel', low: 'niedrig' },
  state: (name) => name,
  retired: 'aufgehoben',
  before: (state) => `„${state}“, bevor sich der Inhalt änderte`,
  reworded: 'Wortlaut seitdem geändert',
  overdue: (since, due) => `erledigt am ${since}, war wieder fällig am ${due}`,
  remarks: (remarks) => remarks.join('; '),
  inBrackets: (statement, remarks) => `${statement} (${remarks})`,
  version: (version) => `Version ${version} der Richtlinie`,
  day: (day, byWhoseDay) => `${day}, ${byWhoseDay}`,
};
