/** "1 question", "6,750 questions". */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? noun : `${noun}s`}`;

/** "A", "A or B", "A, B or C". */
export function list(items: readonly string[], last: 'and' | 'or'): string {
  const end = items.at(-1) ?? '';
  return items.length < 2 ? end : `${items.slice(0, -1).join(', ')} ${last} ${end}`;
}
