import { markdownToMdast } from 'satteri';
import { absoluteAddress } from '../model/address.ts';
import { MARKDOWN_FEATURES } from '../model/markdown-features.ts';
import { nodesOf, type MarkdownNode } from '../model/read/markdown-tree.ts';

/**
 * Plain data with every link inside its Markdown texts made absolute: whoever reads an API document is not on the page
 * that the link was written for.
 * @param site `organization.site`
 */
export function absoluteLinks<T>(site: string, value: T): T {
  // The same shape comes out as went in; only characters inside strings change.
  return mapStrings(value, (text) => (mayLink(text) ? rewrite(site, text) : text)) as T;
}

/** Parsing every text would take seconds for nothing. */
const mayLink = (text: string) => /\]\(<?\//.test(text);

/** From the last link to the first, so that the offsets of the others stay right. */
function rewrite(site: string, text: string): string {
  const tree = markdownToMdast(text, {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  return [...nodesOf(tree)].filter(isInside).reduceRight((done, { url = '', children, position }) => {
    // The address stands behind the text of the link, which may be the same.
    const before = children?.at(-1)?.position?.end.offset ?? position?.start.offset;
    const start = done.indexOf(url, before);
    return done.slice(0, start) + absoluteAddress(site, url) + done.slice(start + url.length);
  }, text);
}

const isInside = ({ type, url }: MarkdownNode) =>
  type === 'link' && url !== undefined && url.startsWith('/') && !url.startsWith('//');

/** Returns what has no text to change as it is: most of a document are numbers, and copying them takes longer than finding the texts. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => mapStrings(item, change));
    return items.some((item, place) => item !== value[place]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, mapStrings(item, change), item] as const);
  return entries.some(([, now, item]) => now !== item) ? Object.fromEntries(entries) : value;
}
