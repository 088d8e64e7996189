import type { PlainText } from '../model/text-kinds.ts';

/** Anything that can stand inside an element. Text is always text: nothing that a link or a person brings is parsed. */
export type Child = Node | PlainText | undefined;

/** Makes an element. Attributes are set as they are; `undefined` leaves one out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Shows what would do nothing without script, now that there is script for it. */
export function showScripted(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('.needs-script')) part.hidden = false;
}

/** A copy of what the page's template of that id holds: text that the build has rendered; undefined where it rendered none, as for the shape of a gap. */
export function fromTemplate(id: string): Node | undefined {
  return document.querySelector<HTMLTemplateElement>(`template[id="${id}"]`)?.content.cloneNode(true);
}
