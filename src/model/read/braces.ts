/**
 * Returns where the braces begin in which a fault was found: the first { that nothing closes before it, in the same paragraph.
 * @returns undefined where no brace is open there
 */
export function openingBrace(text: string, offset: number): number | undefined {
  let closed = 0;
  let opening: number | undefined;
  for (let at = Math.min(offset, text.length - 1); at >= 0; at--) {
    const mark = text[at];
    if (mark === '\n' && /^\n[ \t>]*\n/.test(text.slice(at, offset))) break;
    if (mark === '}' && at < offset) closed++;
    if (mark !== '{' || text[at - 1] === '\\') continue;
    if (closed > 0) closed--;
    else opening = at;
  }
  return opening;
}

/** Returns where braces end that begin at an offset: behind their }, or at the end of the line where they have none in their paragraph. */
export function endOfBraces(text: string, from: number): number {
  const paragraph = /\n[ \t>]*\n/.exec(text.slice(from));
  const end = paragraph ? from + paragraph.index : text.length;
  let open = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === '{') open++;
    else if (text[at] === '}' && --open === 0) return at + 1;
  }
  const line = text.indexOf('\n', from);
  return line < 0 ? text.length : line;
}

/** True for braces that a template language fills in: `{{ … }}` and `{% … %}`. */
export const isFilledIn = (written: string): boolean => /^\{\{[^]*\}\}$|^\{%[^]*%\}$/.test(written);

/**
 * Returns what is said of braces that hold something else than a comment, and what to write.
 * @param written with the braces
 */
export function describeBraces(written: string): string {
  const words = written
    .trim()
    .split(/\s*\n\s*/)
    .join(' ');
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  if (isFilledIn(written)) {
    const plain = shown.startsWith('{{') ? `\\{\\{${shown.slice(2)}` : `\\${shown}`;
    return `${shown} is filled in by another program, and by nothing here. Write the words themselves; to show the braces, ${plain}.`;
  }
  if (/^\{:|^\{\s*[.#][\w-]+/.test(words))
    return `${shown} gives another program a class or an id, and pages have one style. Take it out.`;
  const macro = MACROS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
  return `${shown} is code: only {/* one comment */} may be in braces. Write \\${shown} for plain braces${macro}.`;
}

/** Holds what macros of Confluence are, as far as a word in braces can be one, and what says it here. */
const MACROS: readonly (readonly [pattern: RegExp, write: string])[] = [
  [/^\{(?:info|note|tip|panel)\b/, '; a box is written <Callout kind="note" title="…">, its text, and </Callout>'],
  [/^\{warning\b/, '; a box is written <Callout kind="warning" title="…">, its text, and </Callout>'],
  [/^\{(?:code|noformat)\b/, '; lines of code go between two lines of ```'],
  [/^\{toc\b/, '; the page makes its table of contents by itself'],
];
