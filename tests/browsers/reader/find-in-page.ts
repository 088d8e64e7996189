/**
 * Runs in the page: finds a place and brings it into view.
 * @param css see Place
 * @param name see Place; empty for any
 * @param isFile a field for files can be used without being shown
 */
export function findInPage(css: string, name: string, isFile: boolean): Element | null {
  const nameOf = (element: Element) => {
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const texts = labels.length > 0 ? labels.map(({ textContent }) => textContent ?? '') : [element.textContent];
    const words = element.getAttribute('aria-label') ?? texts.join(' ');
    return words.replaceAll(/\s+/g, ' ').trim();
  };
  // Scripts enable what would do nothing without them.
  const isUsable = (element: Element) =>
    (element.closest('select') ?? element).checkVisibility() && !element.matches(':disabled');
  const found = [...document.querySelectorAll(css)].find(
    (element) => (isFile || isUsable(element)) && (name === '' || nameOf(element) === name),
  );
  // In the middle, where no header that stays at the top covers it.
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found ?? null;
}
