import { contentComponent } from '../components.ts';
import { isHtmlElement, isVoidElement } from './html-elements.ts';
import { insteadOfComponent } from './instead-of-component.ts';
import { insteadOfHtml } from './instead-of-html.ts';

/**
 * Returns what a fault of MDX syntax means to somebody who writes prose, and what to write.
 * @param message the parser's own words
 * @param found the text from the place that the parser names
 */
export function describeMdxSyntax(message: string, found: string): string {
  const line = found.split('\n')[0] ?? '';
  if (line.startsWith('<!--')) return 'the comment that begins here is not ended with -->.';
  if (line.startsWith('<%'))
    return `"${shortened(line, /^<%.*?%>/)}" is filled in by another program, and by nothing here. Write the words themselves.`;
  if (message.includes('corresponding closing brace'))
    return `the "{" is not closed with "}". Write \\{ for a plain "{".`;
  const [, closing, open] =
    /^Unexpected closing tag `(.+?)`(?:, expected corresponding closing tag for `(.+?)`)?/.exec(message) ?? [];
  if (closing)
    return open
      ? `${closing} closes ${open}: one of them has the wrong name.`
      : `${closing} closes nothing: no such tag is open. Take it out.`;
  if (line.startsWith('<')) return `"${shortened(line, /^<\S*/)}" is not a component. Write \\< for a plain "<".`;
  return `${message.replace(/\s*\((?:mdx|note)[^)]*\)/g, '')}.`;
}

/**
 * Returns what to write instead of a tag that nothing closes, or that is no tag.
 * @param found the text from the tag on
 */
export function describeUnclosed(name: string, message: string, found: string): string {
  const line = found.split('\n')[0] ?? '';
  const tag = shortened(line, /^<[^<>]*>|^<[^\s<>]*/);
  if (contentComponent(name))
    return message.startsWith('Unexpected character')
      ? `<${name} is not finished: attributes are written name="value", and the tag ends with > or />.`
      : `<${name}> has no closing </${name}> in the same ${blockOf(message)}.`;
  const elsewhere = insteadOfComponent(name);
  if (elsewhere) return `<${name}> is not a component.${elsewhere}`;
  if (isHtmlElement(name)) {
    const element = new RegExp(`^<[^<>]*>[^<>]*</${name}\\s*>`, 'i').exec(line)?.[0] ?? /^<[^<>]*>/.exec(found)?.[0];
    const instead = insteadOfHtml(name, element) ?? ' Use Markdown or a component.';
    const isOpen = message.startsWith('Expected a closing tag') && !isVoidElement(name);
    return `<${name}> is HTML${isOpen ? `, and has no closing </${name}> in the same ${blockOf(message)}` : ''}.${instead}`;
  }
  if (/^<[a-z]+:\S/i.test(line))
    return `${tag} is not a link here. A link is written [text](address), and its address begins with https: or mailto:.`;
  if (name === '') return '<> is not a component. Write \\<> for plain signs.';
  return `${tag} is taken for a tag. Write \\${tag} to show it as it is, or \`${tag}\` as code.`;
}

/** The part of a line that a pattern matches, cut where it is long. */
function shortened(line: string, pattern: RegExp): string {
  const part = pattern.exec(line)?.[0] ?? line;
  return part.length > 60 ? `${part.slice(0, 60)}…` : part;
}

const BLOCKS: Record<string, string> = { paragraph: 'paragraph', listItem: 'list item', blockQuote: 'quotation' };

/** The block in which the parser looked for the end; the whole text when it names none. */
const blockOf = (message: string) => BLOCKS[/before the end of `(\w+)`/.exec(message)?.[1] ?? ''] ?? 'text';
