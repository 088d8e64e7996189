import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { checklistPath } from '../../../src/model/paths.ts';
import { handbook } from '../built/site.ts';

const list = handbook.checklists.find(({ id }) => id === 'before-you-use');
if (!list) throw new Error('The default content has no checklist before-you-use.');

/** The self-assessment that the tests fill in. */
export const checklist = list;
export const CHECKLIST = checklistPath(list.id);
export const items = list.groups.flatMap((group) => group.items).filter(({ retired }) => !retired);

/** The row of an item. */
export const row = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
export const box = (page: Page, id: string): Locator => row(page, id).getByRole('checkbox');
export const state = (page: Page, id: string): Locator => row(page, id).getByRole('combobox', { name: /^State/ });

/** The sentence about everything on the list: "2 of 14 done". */
export const standing = (page: Page): Locator => page.locator('.standing-all');

/** The text of a file that the page handed over. */
export async function textOf(download: Promise<Download>): Promise<{ name: string; text: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A file to choose in the import field. */
export const jsonFile = (text: string, name = 'answers.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
