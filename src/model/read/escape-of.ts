/** An escape of YAML or JSON, a pair of them where a character needs two, or a numeric entity of Markdown. */
const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|&#(?:[xX][\da-fA-F]+|\d+);/g;

/** Holds what one letter after a backslash means in YAML. */
const LETTERS: Record<string, number> = {
  '0': 0x00,
  a: 0x07,
  b: 0x08,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/**
 * Returns where a text first writes a character in other words.
 * @param source the text as it stands in the file
 * @returns the offset; undefined where no escape or numeric entity means the character
 */
export function escapeOf(codePoint: number, source: string): number | undefined {
  return [...source.matchAll(ESCAPE)].find(([written]) => meaningOf(written) === codePoint)?.index;
}

function meaningOf(written: string): number | undefined {
  if (written.startsWith('&#')) return Number(written.slice(2, -1).replace(/^x/i, '0x'));
  const [first = '', second] = [...written.matchAll(/[xuU]([\da-fA-F]+)/g)].map(([, digits = '']) => digits);
  if (second !== undefined) return String.fromCharCode(parseInt(first, 16), parseInt(second, 16)).codePointAt(0);
  return first === '' ? LETTERS[written.slice(1)] : parseInt(first, 16);
}
