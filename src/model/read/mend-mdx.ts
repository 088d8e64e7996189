import { contentComponent } from '../components.ts';
import { describeBraces, endOfBraces, isFilledIn, openingBrace } from './braces.ts';
import { isHtmlElement, isVoidElement } from './html-elements.ts';
import { offsetOf, type MdxFault } from './mdx-fault.ts';
import { describeMdxSyntax, describeUnclosed } from './mdx-messages.ts';
import type { TextEdit } from './text-edits.ts';

/** Describes what is done about a fault of MDX, so that the rest can be parsed. */
export interface Mend {
  /** Undefined where nothing helps. */
  edit?: TextEdit;
  /** Where the fault is, as an offset. */
  offset: number;
  /** Says what its author is told; nothing where the text is everyday Markdown, which the edit says in the words of MDX. */
  says?: string;
}

/** Describes what is known of the text beside the fault. */
export interface Mended {
  /** Counts the opening tags that were taken out, by name: their closing tags are no fault of their own. */
  opened: Map<string, number>;
  /** Returns what was written from an offset on, before anything was mended. */
  writtenFrom(offset: number): string;
}

/** Stands for a mark that is taken out of a text which is refused. It is as long as the mark. */
const GONE = '\ufffd';

/** Returns how to mend a fault that ended the parser. */
export function mendOf(fault: MdxFault, text: string, known: Mended): Mend {
  return (
    everydayMarkdown(fault, text, known) ??
    mendTag(fault, text, known) ??
    mendBraces(fault, text) ??
    mendMark(fault, text)
  );
}

const COMMENT = /^<!--([^]*?)-->/;
/** Matches what CommonMark takes for a link between < and >, of the schemes that links may have. */
const AUTOLINK = /^<((?:https?|mailto):[^\s<>{}|]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/i;
const PLAIN_LESS_THAN = /^<(?![\p{L}_/!?%>])/u;

/** Comments, links and signs that Markdown has and MDX writes in another way. */
function everydayMarkdown({ offset, message }: MdxFault, text: string, { writtenFrom }: Mended): Mend | undefined {
  const found = text.slice(offset);
  const replaced = (length: number, by: string): Mend => ({ offset, edit: { from: offset, to: offset + length, by } });
  const [comment, inside = ''] = COMMENT.exec(found) ?? [];
  if (comment !== undefined) return replaced(comment.length, `{/* ${inside.replaceAll('*/', '* ')}*/}`);
  // Where braces may not hold the lines of a comment, nothing takes its place.
  if (found.startsWith('{/*') && writtenFrom(offset).startsWith('<!--')) {
    const [lines = ''] = /^\{\/\*[^]*?\*\/\}/.exec(found) ?? [];
    if (lines !== '') return replaced(lines.length, lines.replaceAll(/[^\n]/g, ' '));
  }
  const [link, address] = AUTOLINK.exec(found) ?? [];
  if (link !== undefined && address !== undefined) return replaced(link.length, linkTo(address));
  const lineBreak = /^<br\s*>/i.exec(found)?.[0];
  if (lineBreak !== undefined) return replaced(lineBreak.length, '<br/>');
  const closingBreak = /^<\/br\s*>/i.exec(found)?.[0];
  if (closingBreak !== undefined) return replaced(closingBreak.length, '<br/>');
  if (message.includes('expected a valid JSX tag') && PLAIN_LESS_THAN.test(found)) return replaced(1, '\\<');
  const { offset: unclosed } = unclosedTag({ offset, message }, text) ?? {};
  if (unclosed === undefined || unclosed === offset) return undefined;
  const between = /^<br\s*>/i.exec(text.slice(unclosed))?.[0];
  return between === undefined
    ? undefined
    : { offset: unclosed, edit: { from: unclosed, to: unclosed + between.length, by: '<br/>' } };
}

function linkTo(address: string): string {
  const escaped = address.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
  const target = address.replaceAll(/[\\()*_`[\]&<>"']/g, String.raw`\$&`);
  return `[${escaped}](${address.includes('@') && !/^[a-z]+:/i.test(address) ? 'mailto:' : ''}${target})`;
}

/** The tag that the parser says nothing closes, and where it begins. */
function unclosedTag({ offset, message }: MdxFault, text: string): { name: string; offset: number } | undefined {
  const missing = /^Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
  if (missing !== undefined) return { name: missing, offset };
  const [, name, line, column] =
    /expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(message) ?? [];
  return name === undefined ? undefined : { name, offset: offsetOf(text, Number(line), Number(column)) };
}

function mendTag(fault: MdxFault, text: string, { opened }: Mended): Mend | undefined {
  const { offset, message } = fault;
  const found = text.slice(offset);
  const [closing, closed] = /^<\/\s*([^\s>]*)[^<>]*>/.exec(found) ?? [];
  const count = opened.get(closed ?? '') ?? 0;
  if (closing !== undefined && closed !== undefined && count > 0) {
    opened.set(closed, count - 1);
    return { offset, edit: blank(offset, closing) };
  }
  const unclosed = unclosedTag(fault, text);
  if (unclosed && (closing === undefined || !contentComponent(unclosed.name)))
    return mendUnclosed(unclosed, text, fault, opened);
  if (closing !== undefined) {
    const by = unclosed ? `</${unclosed.name}>` : ' '.repeat(closing.length);
    return { offset, edit: { from: offset, to: offset + closing.length, by }, says: describeMdxSyntax(message, found) };
  }
  const name = message.includes('expected a valid JSX tag') ? /^<([A-Za-z][\w-]*)/.exec(found)?.[1] : undefined;
  return name === undefined ? undefined : mendUnclosed({ name, offset }, text, fault, opened);
}

function mendUnclosed(
  { name, offset }: { name: string; offset: number },
  text: string,
  { message }: MdxFault,
  opened: Map<string, number>,
): Mend {
  const found = text.slice(offset);
  const tag = /^<[^<>]*>/.exec(found)?.[0] ?? '<';
  const isElement = isHtmlElement(name) || contentComponent(name) !== undefined;
  if (isElement && !isVoidElement(name)) opened.set(name, (opened.get(name) ?? 0) + 1);
  const edit = isElement ? blank(offset, tag) : { from: offset, to: offset + 1, by: GONE };
  return { offset, edit, says: describeUnclosed(name, message, found) };
}

/** Braces that are not closed, or hold what cannot be read. */
function mendBraces({ offset, message }: MdxFault, text: string): Mend | undefined {
  const isUnclosed = message.includes('corresponding closing brace');
  const from = isUnclosed ? offset : message.includes('oxc') ? openingBrace(text, offset) : undefined;
  if (from === undefined) return undefined;
  const written = text.slice(from, endOfBraces(text, from));
  // What looks like the end of a pattern hides the closing brace from the parser: {{< /tab >}}.
  if (isUnclosed && !isFilledIn(written)) {
    const says = describeMdxSyntax(message, text.slice(offset));
    return { offset, edit: { from: offset, to: offset + 1, by: GONE }, says };
  }
  const edit = { from, to: from + written.length, by: written.replaceAll('{', GONE) };
  return { offset: from, edit, says: describeBraces(written) };
}

/** Any other mark: it is taken out. */
function mendMark({ offset, message }: MdxFault, text: string): Mend {
  const found = text.slice(offset);
  const says = describeMdxSyntax(message, found);
  const isMark = found !== '' && !found.startsWith(GONE) && !/^\s/.test(found);
  return isMark ? { offset, edit: { from: offset, to: offset + 1, by: GONE }, says } : { offset, says };
}

const blank = (from: number, tag: string): TextEdit => ({
  from,
  to: from + tag.length,
  by: tag.replaceAll(/[^\n]/g, ' '),
});
