import { contentComponent } from '../components.ts';

/**
 * Returns what a fault of MDX syntax means to somebody who writes prose.
 * @param message the parser's own words
 * @param found the text from the place that the parser names
 */
export function describeMdxSyntax(message: string, found: string): string {
  const line = found.split('\n')[0] ?? '';
  if (line.startsWith('<!')) return 'a comment is written {/* like this */}, not <!-- like this -->.';
  if (/^<(?:[a-z]+:|www\.|[^\s<>@]+@)/i.test(line)) return 'a link is written [text](address), not <address>.';
  if (message.includes('expected a valid JSX tag')) return describeTag(line);
  if (message.includes('expected a corresponding closing brace'))
    return 'the "{" is not closed with "}". Write \\{ for a plain "{".';
  if (message.includes('oxc')) return 'what stands in braces is code that cannot be read. Write \\{ for a plain "{".';
  const unclosed = /^Expected a closing tag for `(.+?)`/.exec(message)?.[1];
  if (unclosed) return `${unclosed} has no closing ${unclosed.replace('<', '</')} in the same ${blockOf(message)}.`;
  const [, closing, open] =
    /^Unexpected closing tag `(.+?)`(?:, expected corresponding closing tag for `(.+?)`)?/.exec(message) ?? [];
  if (closing)
    return open
      ? `${closing} closes ${open}: one of them has the wrong name.`
      : `${closing} closes nothing: no such tag is open.`;
  return `${message.replace(/\s*\((?:mdx|note)[^)]*\)/g, '')}.`;
}

function describeTag(line: string): string {
  const name = /^<([A-Za-z]+)(?=[\s/>])/.exec(line)?.[1];
  return name && contentComponent(name)
    ? `<${name} is not finished: attributes are written name="value", and the tag ends with > or />.`
    : `"${/^<\S{0,20}/.exec(line)?.[0] ?? '<'}" is not a component. Write &lt; for a plain "<".`;
}

const BLOCKS: Record<string, string> = { paragraph: 'paragraph', listItem: 'list item', blockQuote: 'quotation' };

/** The block in which the parser looked for the end; the whole text when it names none. */
const blockOf = (message: string) => BLOCKS[/before the end of `(\w+)`/.exec(message)?.[1] ?? ''] ?? 'text';
