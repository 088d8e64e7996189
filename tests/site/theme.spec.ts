import type { Page } from '@playwright/test';
import { expect, test } from './built/reader.ts';

const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Change the theme' });
const ground = (page: Page) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return (context.getImageData(0, 0, 1, 1).data[0] ?? 0) > 127 ? 'light' : 'dark';
  });

test('the handbook follows the system until the reader chooses a theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await ground(page)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe('light');
});

test('the chosen theme holds on every page, in every tab and after a reload', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await themeSwitch(page).click();
  await themeSwitch(page).click();
  await expect(themeSwitch(page)).toHaveAccessibleDescription('Theme: dark');
  expect(await ground(page)).toBe('dark');
  await page.reload();
  expect(await ground(page)).toBe('dark');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Handbook' }).click();
  await expect(page).toHaveURL(/\/handbook\/$/);
  expect(await ground(page)).toBe('dark');
  const tab = await context.newPage();
  await tab.goto('/glossary/');
  expect(await ground(tab)).toBe('dark');
});

test('a third press gives the theme back to the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await themeSwitch(page).click();
  await expect(themeSwitch(page)).toHaveAccessibleDescription('Theme: light');
  expect(await ground(page)).toBe('light');
  await themeSwitch(page).click();
  await themeSwitch(page).click();
  await expect(themeSwitch(page)).toHaveAccessibleDescription('Theme: same as system');
  await page.reload();
  expect(await ground(page)).toBe('dark');
});

test('a dark page never flashes light: the theme is set before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('handbook:theme', 'dark'));
  // The body is not there yet when the theme is.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.themeAtFirst = document.documentElement.dataset.theme ?? 'none';
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/faq/');
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-first', 'dark');
});

test('where storage is forbidden the theme can be changed for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await themeSwitch(page).click();
  expect(await ground(page)).toBe('light');
});
