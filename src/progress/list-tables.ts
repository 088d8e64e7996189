import { listFileWords as words } from '#words/progress-script.ts';
import { addressInMarkdown, splitAddresses } from '../basics/web-addresses.ts';
import { csv } from './csv.ts';
import { remarksOf, type ListedItem } from './listed-item.ts';
import { saidLines } from './said-lines.ts';
import { STATE_NAMES } from './state-names.ts';

/** A list with a reader's answers as CSV, for a spreadsheet. */
export function listCsv(items: readonly ListedItem[]): string {
  return csv([
    words.head,
    ...items.map((item) => {
      const { id, statement, priority, status, entry } = item;
      const reason = entry?.state === 'not-applicable' ? entry.reason : '';
      return [
        id,
        statement,
        words.priorities[priority],
        STATE_NAMES[status.state],
        entry?.since ?? '',
        reason,
        entry?.note ?? '',
        entry?.evidence ?? '',
        words.remarks(remarksOf(item)),
      ];
    }),
  ]);
}

/**
 * A list with a reader's answers as Markdown, for a ticket or a review.
 * @param about lines under the title: date, version, counts
 */
export function listMarkdown(title: string, about: readonly string[], items: readonly ListedItem[]): string {
  const lines = items.flatMap((item) => {
    const { statement, status, entry } = item;
    const box = status.state === 'done' ? 'x' : ' ';
    const told = status.state === 'to-do' || status.state === 'done' ? [] : [words.state(STATE_NAMES[status.state])];
    const remarks = words.remarks([...told, ...remarksOf(item)]);
    return [
      `- [${box}] ${remarks ? words.inBrackets(escaped(statement), remarks) : escaped(statement)}`,
      ...saidLines(entry).map((line) => `  - ${escaped(line)}`),
    ];
  });
  return `${[`# ${escaped(title)}`, '', ...about, '', ...lines].join('\n')}\n`;
}

/** Text of people on one line, with nothing in it that Markdown or HTML would act on but addresses, which stay whole. */
function escaped(text: string): string {
  const parts = splitAddresses(text.replaceAll(/\s+/g, ' '));
  return parts
    .map((part, index) => {
      const whole = part.isAddress ? addressInMarkdown(part.text, parts[index + 1]?.text ?? '') : undefined;
      return whole ?? withoutMarks(part.text);
    })
    .join('');
}

/** "<" has no backslash: an address without a scheme before it would take that into its link. */
const withoutMarks = (text: string) =>
  text.replaceAll(/[\\`*[\]>#|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&').replaceAll('<', '&lt;');
