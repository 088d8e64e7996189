import { writeFileSync } from 'node:fs';
import { CHECKLIST, items } from '../../site/progress/list.ts';
import type { Reader } from '../reader/reader.ts';
import { temporaryFolder } from '../reader/temporary-folder.ts';
import { expect, sees, test } from '../reader-test.ts';

const [first, second] = items.map(({ id }) => id) as [string, string];
const NOTE = 'Seen on the account page';
const EVIDENCE = 'records/7';
const NONE = `0 of ${items.length} done`;
const ONE = `1 of ${items.length} done`;

const box = (id: string) => ({ css: `[id="${id}"] input[type="checkbox"]` });
const isTicked = (id: string) =>
  document.querySelector<HTMLInputElement>(`[id="${id}"] input[type="checkbox"]`)?.checked ?? false;
const evidence = (id: string) =>
  document.querySelector<HTMLInputElement>(`[id="${id}"] input[name="evidence"]`)?.value ?? '';
const note = (id: string) =>
  document.querySelector<HTMLTextAreaElement>(`[id="${id}"] textarea[name="note"]`)?.value ?? '';
const standing = () => document.querySelector('.standing-all')?.textContent?.trim() ?? '';

async function tickAndNote(reader: Reader): Promise<void> {
  await reader.open(CHECKLIST);
  await reader.click(box(first));
  await reader.click({ css: `[id="${first}"] .item-notes summary` });
  await reader.click({ css: `[id="${first}"] textarea[name="note"]` });
  await reader.type(NOTE);
  await reader.click({ css: `[id="${first}"] input[name="evidence"]` });
  await reader.type(EVIDENCE);
  await sees(reader, standing, ONE);
}

test('what somebody ticks and notes is there after a reload, and after going away and back', async ({ reader }) => {
  await tickAndNote(reader);
  const check = async () => {
    await sees(reader, standing, ONE);
    await sees(reader, isTicked, true, first);
    await sees(reader, isTicked, false, second);
    await sees(reader, note, NOTE, first);
    await sees(reader, evidence, EVIDENCE, first);
  };
  await reader.reload();
  await check();
  await reader.click({ css: '.main-nav a', name: 'Policy' });
  await sees(reader, () => location.pathname, '/policy/');
  await reader.back();
  await check();
  await reader.forward();
  await reader.back();
  await check();
});

test('after a change in another tab, a reload and going back show what is stored, not what the form once held', async ({
  reader,
}) => {
  await tickAndNote(reader);
  await reader.click({ css: '.main-nav a', name: 'Policy' });
  await sees(reader, () => location.pathname, '/policy/');
  await reader.inSecondTab(async () => {
    await reader.open(CHECKLIST);
    await reader.click(box(first));
    await reader.click(box(second));
    await sees(reader, isTicked, true, second);
    await sees(reader, isTicked, false, first);
  });
  await reader.back();
  for (const turn of ['back', 'reloaded']) {
    await test.step(turn, async () => {
      await sees(reader, isTicked, false, first);
      await sees(reader, isTicked, true, second);
      await sees(reader, note, NOTE, first);
      await sees(reader, evidence, EVIDENCE, first);
      await sees(reader, standing, ONE);
      await reader.reload();
    });
  }
});

test('answers travel by a file: exported, cleared, chosen again and imported', async ({ reader }) => {
  await tickAndNote(reader);
  const { name, text } = await reader.download(() => reader.click({ css: '[data-do="json"]' }));
  expect(name).toMatch(/^checklist-before-you-use-\d{4}-\d{2}-\d{2}\.json$/);
  expect(text).toContain(NOTE);
  await reader.click({ css: 'summary', name: 'Other formats, and clearing' });
  await reader.click({ css: 'button.clear' });
  await sees(reader, standing, NONE);
  await reader.click({ css: '.undo button' });
  await sees(reader, standing, ONE);
  await reader.click({ css: 'button.clear' });
  await sees(reader, standing, NONE);

  const { folder, remove } = temporaryFolder('export');
  writeFileSync(`${folder}/${name}`, text);
  await reader.choose({ css: 'input[type="file"]' }, `${folder}/${name}`);
  // Clearing is newer than the file, so merging would keep it.
  await reader.click({ css: 'dialog.import input[value="replace"]' });
  await reader.click({ css: 'dialog.import button', name: 'Import' });
  await sees(reader, standing, ONE);
  await sees(reader, isTicked, true, first);
  await sees(reader, note, NOTE, first);
  remove();
});
