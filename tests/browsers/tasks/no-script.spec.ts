import { sees, test } from '../reader-test.ts';

test.use({ scripts: false });

const isShown = (css: string) => document.querySelector(css)?.checkVisibility() ?? false;

test('without script the pages are complete, and nothing promises what cannot be done', async ({ reader }) => {
  await reader.open('/decide/');
  await sees(reader, isShown, false, '.decide-form');
  await sees(reader, isShown, true, '.decide-without-script h2');
  await reader.click({ css: '.decide-without-script li a', name: 'Codex' });
  await sees(reader, () => location.pathname + location.hash, '/tools/codex/#verdicts');
  await sees(reader, isShown, true, '[id="verdicts"]');
  for (const css of ['.markdown-version button', '.theme-switch']) await sees(reader, isShown, false, css);
});

test('without script what is folded away opens, and search leads to the index', async ({ reader }) => {
  await reader.open('/policy/');
  await reader.click({ css: 'main details summary' });
  await sees(reader, isShown, true, 'main details > :not(summary)');
  await reader.click({ css: '.search-open' });
  await sees(reader, () => location.pathname, '/search/');
  await sees(reader, isShown, true, '[id="a-z"]');
});
