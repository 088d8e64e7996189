import type { Place } from '../handbook.ts';

/** An attribute as it stands in a tag: its name, and its value in quotes or braces. */
const ATTRIBUTE = /([^\s=/>"'{}]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\}|>/gy;

/**
 * Where an attribute stands in the text, or a word of its value: the parser gives no position for it.
 * @param at where the tag begins
 * @param start the same as an offset in the text
 * @returns the place of the tag when the attribute cannot be found
 */
export function attributePlace(at: Place, text: string, start: number, attribute: string, word?: string): Place {
  const name = /^<[^\s/>]+/.exec(text.slice(start, start + 200))?.[0] ?? '<';
  let offset = start + name.length;
  for (;;) {
    offset += /^[\s/]*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0;
    ATTRIBUTE.lastIndex = offset;
    const found = ATTRIBUTE.exec(text);
    if (!found || found[0] === '>') return at;
    if (found[1] === attribute)
      return placeAfter(at, text.slice(start, offset + wordIn(found[2] ?? '', found[0], word)));
    offset += found[0].length;
  }
}

/** Returns how far into the attribute the word stands; 0 when it does not. */
function wordIn(value: string, whole: string, word: string | undefined): number {
  if (word === undefined) return 0;
  const within = ` ${value.slice(1, -1).replaceAll(/\s/g, ' ')} `.indexOf(` ${word} `);
  return within < 0 ? 0 : whole.length - value.length + 1 + within;
}

function placeAfter({ file, line, column }: Place, passed: string): Place {
  const lines = passed.split('\n');
  const last = (lines.at(-1) ?? '').length;
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
