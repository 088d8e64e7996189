import { expect, sees, test } from '../reader-test.ts';

const ground = () => getComputedStyle(document.documentElement).backgroundColor;
const theme = () => document.documentElement.dataset.theme ?? '';
const SWITCH = { css: '.theme-switch' };

test('the theme that somebody chooses holds on the next page and after a reload', async ({ reader }) => {
  await reader.open('/');
  await reader.click(SWITCH);
  await sees(reader, theme, 'light');
  const light = await reader.run(ground);
  await reader.click(SWITCH);
  await sees(reader, theme, 'dark');
  const dark = await reader.run(ground);
  expect(dark).not.toBe(light);
  await reader.reload();
  await sees(reader, ground, dark);
  await reader.click({ css: '.main-nav a', name: 'Handbook' });
  await sees(reader, () => location.pathname, '/handbook/');
  await sees(reader, ground, dark);
});
