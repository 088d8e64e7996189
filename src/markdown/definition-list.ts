import type { Element, ElementContent } from 'hast';
import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { isElement } from './element.ts';
import { inOneLine } from './one-line.ts';
import type { MarkdownState } from './state.ts';

/** Terms and what they mean as a list: the term in bold, its meaning on the same line where it is one paragraph. */
export function definitionList(state: MarkdownState, node: Element): List {
  const groups = groupsOf(node.children);
  return { type: 'list', ordered: false, spread: false, children: groups.map((group) => entry(state, group)) };
}

interface Group {
  terms: Element[];
  meanings: Element[];
}

/** One group for each run of terms and what follows it, whether or not a `<div>` holds them. */
function groupsOf(children: ElementContent[]): Group[] {
  const groups: Group[] = [];
  for (const child of children.flatMap((each) => (isElement(each, 'div') ? each.children : [each]))) {
    const last = groups.at(-1);
    if (isElement(child, 'dt')) {
      if (last?.meanings.length === 0) last.terms.push(child);
      else groups.push({ terms: [child], meanings: [] });
    } else if (isElement(child, 'dd')) last?.meanings.push(child);
  }
  return groups;
}

function entry(state: MarkdownState, { terms, meanings }: Group): ListItem {
  const blocks = state.toFlow(meanings.flatMap((meaning) => state.toFlow(state.all(meaning)))) as ListItem['children'];
  const [first, ...rest] = blocks;
  const term = termOf(state, terms);
  const isShort = first?.type === 'paragraph' && rest.length === 0;
  const line: Paragraph = {
    type: 'paragraph',
    children: isShort ? [...term, { type: 'text', value: ' ' }, ...first.children] : term,
  };
  return { type: 'listItem', spread: !isShort, children: isShort ? [line] : [line, ...blocks] };
}

/** The term in bold; what a page says under it in smaller letters follows in brackets. */
function termOf(state: MarkdownState, terms: Element[]): PhrasingContent[] {
  const name: PhrasingContent[] = [];
  const notes: PhrasingContent[] = [];
  for (const term of terms) {
    const isNote = (child: ElementContent) => isElement(child, 'p');
    const part = (children: ElementContent[]) => inOneLine(state.all({ ...term, children }));
    name.push(...(name.length > 0 ? [{ type: 'text', value: ', ' } as const] : []));
    name.push(...part(term.children.filter((child) => !isNote(child))));
    notes.push(...part(term.children.filter(isNote)));
  }
  const words = (value: string) => ({ type: 'text', value }) as const;
  if (notes.length === 0) return [{ type: 'strong', children: [...name, words(':')] }];
  return [{ type: 'strong', children: name }, words(' ('), ...notes, words('):')];
}
