/** An .mdx file in two halves. */
export interface MdxParts {
  /** The front matter with everything before it blank, so that its lines keep their numbers. */
  matter: string;
  /** The MDX after the front matter. */
  body: string;
  /** Lines before the body. */
  bodyLine: number;
}

/** Splits an .mdx file. Returns undefined when it does not start with front matter. */
export function splitFrontMatter(text: string): MdxParts | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    matter: `\n${match[1] ?? ''}`,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}
