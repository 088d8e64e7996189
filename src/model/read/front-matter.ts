/** An .mdx file in two halves. */
export interface MdxParts {
  /** The front matter with everything before it blank, so that its lines keep their numbers. */
  matter: string;
  /** The MDX after the front matter. */
  body: string;
  /** The whole file with the front matter blank: what Astro compiles, so that lines and columns are those of the file. */
  blanked: string;
}

const OPENING = /^---[ \t]*\n/;
/** A line that ends front matter for Astro. Not ^ with the m flag, which also begins a line after U+2028. */
const CLOSING = /(?<![^\n])(?:---|\+\+\+)[^\n]*/;

/**
 * Splits an .mdx file. Returns undefined when it does not start with front matter.
 * Astro ends front matter at the first line that begins with --- or +++, whatever follows. Here that line has to be ---
 * and nothing else, so that nothing is front matter for the check and body for the site.
 */
export function splitFrontMatter(text: string): MdxParts | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (!closing || !/^---[ \t]*$/.test(closing[0])) return undefined;
  const matter = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length + 1);
  const whole = text.slice(0, text.length - body.length);
  return { matter: `\n${matter}`, body, blanked: whole.replaceAll(/[^\n]/g, ' ') + body };
}

/** Returns why a file has no front matter, and on which line that shows. */
export function frontMatterFault(text: string): { line: number; message: string } {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined)
    return { line: 1, message: 'the file does not start with a line --- and its front matter.' };
  const closing = CLOSING.exec(text.slice(opening.length));
  if (!closing) return { line: 1, message: 'the front matter that starts here has no line --- at its end.' };
  const line = text.slice(0, opening.length + closing.index).split('\n').length;
  return {
    line,
    message: `the front matter ends with "${closing[0].slice(0, 40)}"; the line must be --- and nothing else.`,
  };
}
