import type { Element, Root } from 'hast';
import type { ParsedPage } from '../../site/built/parsed-pages.ts';

/** The words by which a sentence or a label is English, and which are no words of German. */
const ENGLISH =
  /(?<![\p{L}\p{N}\-_./])(?:the|and|with|of|your|you|this|that|these|from|which|what|are|is|for|not|to|by|or|has|have|when|where|who|how|each|every|nothing|none|yet|does|must|may)(?![\p{L}\p{N}\-_/])/iu;

/** The elements whose text is written for machines and is in no language. */
const IN_NO_LANGUAGE = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style']);

/** The attributes that readers see or hear, as the parser calls them. */
const READ_ALOUD = ['ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'title', 'alt', 'placeholder', 'label'];

/** The names of `meta` elements whose content people read. */
const READ_IN_PREVIEWS = new Set(['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt']);

/** Returns every text and attribute of a page that has an English word in it and is not marked as English, each once. */
export function englishPassages({ tree }: Pick<ParsedPage, 'tree'>): string[] {
  return [...new Set(passagesOf(tree))].filter(isEnglish);
}

/** Returns whether a text has a word of English that is none of German. */
export const isEnglish = (text: string): boolean => ENGLISH.test(text);

/** Returns the text of an element and of what is in it, with single spaces. */
export function textOf(node: Element): string {
  const parts = node.children.map((child) =>
    child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
  );
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function passagesOf(node: Root | Element): string[] {
  if (node.type === 'element') {
    if (IN_NO_LANGUAGE.has(node.tagName) || node.properties.lang === 'en') return [];
  }
  const own = node.type === 'element' ? attributesOf(node) : [];
  const within = node.type === 'element' && node.content ? passagesOf(node.content) : [];
  const below = node.children.flatMap((child) => {
    if (child.type === 'text') return [child.value.replaceAll(/\s+/g, ' ').trim()];
    return child.type === 'element' ? passagesOf(child) : [];
  });
  return [...own, ...within, ...below];
}

function attributesOf({ tagName, properties }: Element): string[] {
  const isRead = tagName === 'meta' && READ_IN_PREVIEWS.has(String(properties.name ?? properties.property));
  const read = READ_ALOUD.flatMap((name) => (properties[name] ? [String(properties[name])] : []));
  const button = tagName === 'input' && properties.type === 'submit' ? [String(properties.value ?? '')] : [];
  return [...read, ...button, ...(isRead ? [String(properties.content)] : [])];
}
