import { sees, test } from '../reader-test.ts';

const inAddress = (name: string) => new URLSearchParams(location.search).get(name) ?? '';
const words = () => document.querySelector<HTMLInputElement>('.compare-form input[name="words"]')?.value ?? '';
const shown = () => [...document.querySelectorAll<HTMLElement>('.compare-table tbody tr:not([hidden])')].length;
const path = () => location.pathname;

test('a view of the comparison is there after going away and back, form, table and address alike', async ({
  reader,
}) => {
  await reader.open('/tools/');
  await reader.click({ css: '.compare-form input[name="words"]' });
  await reader.type('codex');
  await sees(reader, inAddress, 'codex', 'words');
  const rows = await reader.run(shown);
  await reader.click({ css: '.main-nav a', name: 'Policy' });
  await sees(reader, path, '/policy/');
  await reader.back();
  for (const turn of ['back', 'reloaded']) {
    await test.step(turn, async () => {
      await sees(reader, path, '/tools/');
      await sees(reader, words, 'codex');
      await sees(reader, inAddress, 'codex', 'words');
      await sees(reader, shown, rows);
      await reader.reload();
    });
  }
});
