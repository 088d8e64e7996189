import { sees, test } from '../reader-test.ts';

/** Says whether the element with the focus is inside a place, or comes after it in the page. */
const isFocusFrom = (css: string) => {
  const place = document.querySelector(css);
  const { activeElement } = document;
  if (!place || !activeElement || activeElement === document.body) return false;
  return (place.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
};
const name = () => document.activeElement?.textContent?.trim() ?? '';

test('the first stop skips the header, and the next one is in the text', async ({ reader }) => {
  await reader.open('/handbook/tool-policy/incidents/');
  await reader.press('Tab');
  await sees(reader, name, 'Skip to the text');
  await reader.press('Enter');
  await sees(reader, () => location.hash, '#site.main');
  await reader.press('Tab');
  await sees(reader, isFocusFrom, true, 'main');
});

test('after a link to a rule, Tab goes on from that rule', async ({ reader }) => {
  await reader.open('/decide/?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=product-code');
  await reader.click({ css: '.decide-answer a[href$="/policy/#TOOL-02"]' });
  await sees(reader, () => location.pathname + location.hash, '/policy/#TOOL-02');
  await sees(
    reader,
    () => {
      const { top, bottom } = document.querySelector('[id="TOOL-02"]')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      };
      return top >= 0 && top < innerHeight && bottom > 0;
    },
    true,
  );
  await reader.press('Tab');
  await sees(reader, isFocusFrom, true, '[id="TOOL-02"]');
});

test('an opened part is closed again by going on with the keyboard where one is', async ({ reader }) => {
  await reader.open('/policy/');
  await reader.focus({ css: 'main details summary' });
  const isOpen = () => document.querySelector<HTMLDetailsElement>('main details')?.open ?? false;
  await reader.press('Enter');
  await sees(reader, isOpen, true);
  await sees(reader, () => document.activeElement?.matches('summary') ?? false, true);
  await reader.press('Enter');
  await sees(reader, isOpen, false);
});
