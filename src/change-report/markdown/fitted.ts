import { changeReportWords } from '#words/change-report.ts';

/** A section of a comment, in the pieces in which it can be cut. */
export interface FittedSection {
  /** Its heading and what is said first. */
  open: string;
  tableHead: string;
  rows: readonly string[];
  items: readonly string[];
  close: string;
}

/** The length of the line about what was cut, in characters, without an address. */
const CUT_LINE = 120;

/**
 * Joins sections to a text of at most so many characters. Every section keeps its heading; rows and items are taken in their
 * order as long as there is room, and those that are not are counted in a line of their own.
 * @param rest where all of it is, in Markdown
 * @throws RangeError when not even the headings fit
 */
export function fitted(head: string, sections: readonly FittedSection[], most: number, rest: string): string {
  const frame = ({ open, tableHead, close }: FittedSection) =>
    open.length + tableHead.length + close.length + 2 * (CUT_LINE + rest.length) + 8;
  let room = most - head.length - sections.reduce((sum, section) => sum + frame(section), 0);
  if (room < 0) throw new RangeError(`The headings of a report do not fit into ${most} characters.`);
  const take = (pieces: readonly string[]): string[] => {
    const taken: string[] = [];
    for (const piece of pieces) {
      if (piece.length + 1 > room) break;
      taken.push(piece);
      room -= piece.length + 1;
    }
    return taken;
  };
  const cut = (left: number, what: 'row' | 'entry') =>
    left === 0 ? [] : [changeReportWords.didNotFit[what](left, rest)];
  const texts = sections.map(({ open, tableHead, rows, items, close }) => {
    const [shownRows, shownItems] = [take(rows), take(items)];
    const table = rows.length === 0 ? [] : [[tableHead, ...shownRows].join('\n')];
    const list = shownItems.length === 0 ? [] : [shownItems.join('\n')];
    const parts = [
      ...table,
      ...cut(rows.length - shownRows.length, 'row'),
      ...list,
      ...cut(items.length - shownItems.length, 'entry'),
    ];
    return `${open}${parts.join('\n\n')}${close}`.trimEnd();
  });
  return [head, ...texts].join('\n\n');
}
