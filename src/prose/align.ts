/** Farthest a character is looked for: longer than the widest indentation and the longest escape. */
const REACH = 48;
const ENTITY = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/**
 * Returns where each character of a parsed text stands in the text it was parsed from.
 * Parsers fold lines, drop escapes and marks, and turn quotation marks; what they keep stays in order, so one pass is enough.
 * @param parsed the text as the parser gives it
 * @param source what it was parsed from
 * @param start the first offset in `source` to look at
 * @returns for each character of `parsed` an offset in `source`, never decreasing
 */
export function align(parsed: string, source: string, start: number): number[] {
  let at = start;
  return Array.from({ length: parsed.length }, (_, index) => {
    const entity = source[at] === '&' && parsed[index] !== '&' ? ENTITY.exec(source.slice(at, at + REACH))?.[0] : '';
    if (entity) {
      at += entity.length;
      return at - entity.length;
    }
    const found = search(parsed.charAt(index), source, at);
    if (found === undefined) return at;
    at = found + 1;
    return found;
  });
}

function search(character: string, source: string, from: number): number | undefined {
  for (let at = from; at < Math.min(from + REACH, source.length); at++) {
    if (plain(source.charAt(at)) === plain(character)) return at;
  }
  return undefined;
}

/** Spaces and line ends are one to a parser, and so are straight and curly marks to smart punctuation. */
function plain(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[“”"]/.test(character)) return '"';
  return character === '’' || character === '‘' ? "'" : character;
}
