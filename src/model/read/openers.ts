/** Returns how many quotations and lists a line opens before its words: three in `> - 1. word`. YAML opens lists and keys alike. */
export function openersOf(line: string): number {
  let opened = 0;
  let at = 0;
  while (at < line.length) {
    if (isSpace(line[at])) at++;
    else {
      const length = openerAt(line, at);
      if (length === 0) break;
      at += length;
      opened++;
    }
  }
  return opened;
}

const isSpace = (mark: string | undefined) => mark === ' ' || mark === '\t';

/** The length of what opens at a place: of >, of a bullet, of a number with its point. 0 when nothing does. */
function openerAt(line: string, at: number): number {
  if (line[at] === '>') return 1;
  const digits = /^\d{0,9}/.exec(line.slice(at, at + 9))?.[0].length ?? 0;
  const mark = line[at + digits] ?? '';
  const opens = (digits > 0 ? '.)' : '-+*?').includes(mark) && mark !== '';
  return opens && isSpace(line[at + digits + 1]) ? digits + 1 : 0;
}
