/**
 * The part of an element that its script cannot do without. A part that only some pages have is asked for with
 * `querySelector`, whose answer says that it may be missing.
 * @throws when it is not there: the markup of the build and the script no longer agree
 */
export function find<T extends Element = HTMLElement>(root: Element, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found) return found;
  const names = [root.localName, root.id && `#${root.id}`, ...[...root.classList].map((name) => `.${name}`)];
  throw new Error(
    `<${names.filter(Boolean).join('')}> has no part that matches "${selector}". Its script needs one: put it into the component that writes this element, or change the script.`,
  );
}
