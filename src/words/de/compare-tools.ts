import type { compareWords as english } from '../en/compare-tools.ts';
import { plural } from '../format.ts';

export const compareWords: typeof english = {
  tool: 'Werkzeug und Tarif',
  verdict: 'Ergebnis',
  verdicts: 'Ergebnisse',
  copyLink: 'Link zu dieser Ansicht kopieren',
  compare: 'Vergleichen',
  compareTool: (tool) => `Vergleichen: ${tool}`,
  sideCaption: 'Grau: bei allen gleich. Ein Strich: nicht festgestellt.',
  sideCount: (plans) => plural(plans, { one: '# Tarif.', other: '# Tarife nebeneinander.' }),
  noneFits: (total) =>
    plural(total, { one: 'Der Tarif passt nicht zum Filter.', other: 'Keiner der # Tarife passt zum Filter.' }),
  allShown: (total) => plural(total, { one: '# Tarif, der einzige.', other: 'Alle # Tarife.' }),
  someShown: (shown, total) => `${shown} von ${total} Tarifen; ${total - shown} blendet der Filter aus.`,
  firstShown: (here) =>
    plural(here, {
      one: 'Der erste Tarif. Was du auswählst, wird unter allen gesucht.',
      other: 'Die ersten # Tarife. Was du auswählst, wird unter allen gesucht.',
    }),
  fetching: 'Die Tarife der anderen Seiten werden geladen …',
  notFetched:
    'Die Tarife der anderen Seiten konnten nicht geladen werden; verglichen werden nur die dieser Seite. Lade die Seite neu, um es noch einmal zu versuchen.',
  noOutside: (shown) =>
    shown === 1 ? 'Darin schreibt kein fremdes Modell.' : 'In keinem davon schreibt ein fremdes Modell.',
  outside: (outside, shown) => {
    if (shown === 1) return 'Darin schreibt ein fremdes Modell.';
    return outside === shown
      ? 'In allen davon schreibt ein fremdes Modell.'
      : `In ${outside} davon schreibt ein fremdes Modell.`;
  },
  choice: (name, value) => `${name}: ${value}`,
  wordsIn: (words, column) => (column ? `„${words}“ in der Spalte „${column}“` : `„${words}“ in jeder Spalte`),
  filter: (parts) => `Filter – ${parts.join('; ')}.`,
  verdictsFor: (parts, asOf) => `Ergebnisse – ${parts.join('; ')}; Stand: ${asOf}.`,
  chooseThree: 'Bereich, Daten und Verwendung auswählen, um Ergebnisse zu sehen.',
  sorted: (column, isDescending) => `Sortiert nach „${column}“${isDescending ? ', absteigend' : ''}.`,
  leftOut: (columns) => `Ausgeblendet: ${columns.join(', ')}.`,
  oneMarked: '1 Tarif markiert. Markiere einen weiteren, um beide nebeneinanderzustellen.',
  marked: (count, isMost) => `${count} Tarife markiert${isMost ? ', mehr passen nicht nebeneinander' : ''}.`,
  allOutside:
    'In jedem davon schreibt ein fremdes Modell. Ein Wechsel ändert den Vertrag, das Lehrermodell bleibt ein fremdes.',
  noneOutside:
    'Hier stellt kein anderes Unternehmen das Modell bereit. Sind seine Gewichte offen, dann hat ein anderes es trainiert: Was erlaubt ist, steht in der Lizenz.',
  oneOutside: (plans) => `In einem dieser ${plans} Tarife schreibt ein fremdes Modell.`,
  someOutside: (outside, plans) =>
    `In ${outside} dieser ${plans} Tarife schreibt ein fremdes Modell. Ein Wechsel unter ihnen ändert nur den Vertrag.`,
  unknownChoice: (choice, value) =>
    `Der Link enthält „${value}“ (${choice}). Das gibt es in diesem Vergleich nicht; es wurde weggelassen.`,
  column: 'Spalte',
  plan: 'Tarif',
  tooMany: (plans, most) =>
    `Der Link vergleicht ${plans} Tarife. Nebeneinander passen ${most}; die übrigen wurden weggelassen.`,
  tooFew:
    'Der Link stellt Tarife nebeneinander, nennt aber weniger als zwei, die es gibt. Markiere unten zwei oder mehr.',
  moreLeftOut: (count) =>
    plural(count, {
      one: '# weiterer Teil des Links wurde weggelassen.',
      other: '# weitere Teile des Links wurden weggelassen.',
    }),
};
