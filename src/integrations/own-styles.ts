import { sha256 } from '../model/sha256.ts';

/**
 * A style sheet or a script with its text, or any other tag: what looks like a link in the value of an attribute, or in a script, is words.
 */
const TAG = /<(script|style)((?:[^<>"]|"[^"]*")*)>([\s\S]*?)<\/\1>|<(\/?[a-z][a-z0-9-]*)((?:[^<>"]|"[^"]*")*)>/gi;
/** A template; or more, where words look like its tag: a sheet below them keeps its link then. */
const TEMPLATE = /<template[^]*?<\/template>/g;
const STYLE_SOURCES = /(<meta http-equiv="content-security-policy"[^>]*?style-src [^;"]*)/;

/**
 * Puts the style sheets of a page into its head, as one: a browser paints when it has them, and so needs one answer of the host and not two.
 * Sheets in a template are left alone: they are loaded by those who open what is in it.
 * @param html a whole page
 * @param textOf gives the text of a sheet by its address; undefined leaves its link
 * @returns the page, whose content security policy allows the sheet by its hash
 */
export function withOwnStyles(html: string, textOf: (address: string) => string | undefined): string {
  const end = endOfHead(html);
  if (end === undefined) return html;
  const sheets = new Map<string, string>();
  const head = withoutSheets(html.slice(0, end), textOf, sheets);
  const body = html.slice(end);
  // Most pages name no sheet below the head but in a template, and most of a page is below it.
  const rest = /<(?:link|style)/.test(body.replaceAll(TEMPLATE, '')) ? withoutSheets(body, textOf, sheets) : body;
  if (sheets.size === 0) return html;
  const styles = [...sheets.values()].map((text) => text.trim()).join('');
  return [
    head.replace(STYLE_SOURCES, (sources) => `${sources} 'sha256-${sha256(styles, 'base64')}'`),
    `<style>${styles}</style>`,
    rest,
  ].join('');
}

/** Returns where the head of a page ends: what looks like its tag may be words. */
function endOfHead(html: string): number | undefined {
  for (const { index, 4: name } of html.matchAll(TAG)) if (name === '/head') return index;
  return undefined;
}

/**
 * Returns a part of a page without the style sheets that it names, but for those in a template.
 * @param sheets gets each sheet, by its address, in the order in which they are named
 */
function withoutSheets(
  part: string,
  textOf: (address: string) => string | undefined,
  sheets: Map<string, string>,
): string {
  let depth = 0;
  return part.replace(TAG, (tag, element?: string, _?: string, text?: string, name?: string, attributes = '') => {
    if (name === 'template') depth += 1;
    if (name === '/template') depth -= 1;
    if (depth > 0) return tag;
    if (element === 'style' && text !== undefined) {
      sheets.set(text, text);
      return '';
    }
    const sheet = name === 'link' ? linkedSheet(attributes) : undefined;
    const linked = sheet && textOf(sheet.address);
    if (!sheet || linked === undefined) return tag;
    sheets.set(sheet.address, sheet.media ? `@media ${sheet.media}{${linked}}` : linked);
    return '';
  });
}

/** Returns where a link leads that is a style sheet, and for which media it is. */
function linkedSheet(attributes: string): { address: string; media: string | undefined } | undefined {
  const valueOf = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const address = valueOf('href');
  return valueOf('rel') === 'stylesheet' && address ? { address, media: valueOf('media') } : undefined;
}
