import { sees, test } from '../reader-test.ts';

const OPENER = { css: '.search-open' };

const isOpen = () => document.querySelector('pagefind-modal dialog')?.matches('[open]') ?? false;
const words = () =>
  document.activeElement instanceof HTMLInputElement ? document.activeElement.value : 'not in a field';
const firstResult = () =>
  document.querySelector<HTMLAnchorElement>('pagefind-results li:not([aria-hidden]) a')?.pathname ?? '';

test('a slash opens search, an answer comes while somebody types, and Enter leads to the first one', async ({
  reader,
}) => {
  await reader.open('/handbook/');
  await reader.press('/');
  await sees(reader, isOpen, true);
  await sees(reader, words, '');
  await reader.type('codex');
  await sees(reader, firstResult, '/tools/codex/');
  await reader.press('Enter');
  await sees(reader, () => location.pathname, '/tools/codex/');
  await sees(reader, () => document.querySelector('main mark')?.textContent?.toLowerCase() ?? '', 'codex');
});

test('Escape closes search, and the focus is back on what opened it', async ({ reader }) => {
  await reader.open('/handbook/');
  await reader.click(OPENER);
  await sees(reader, isOpen, true);
  await reader.type('codex');
  await sees(reader, words, 'codex');
  await reader.press('Escape');
  await sees(reader, isOpen, false);
  await sees(reader, () => document.activeElement?.matches('.search-open') ?? false, true);
});
