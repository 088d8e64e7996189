import type { Reader } from '../reader/reader.ts';
import { expect, sees, test } from '../reader-test.ts';

const COPIED = [
  { path: '/checks/log-review/', css: '.code-block:has([aria-label="Copy block 1"])', begins: 'umask 077\n' },
  { path: '/tools/codex/', css: '.markdown-version', begins: '---\ntitle: Codex\n' },
];

const said = (css: string) => document.querySelector(`${css} [role="status"]`)?.textContent?.trim() ?? '';

/** Returns the content of the clipboard, as it arrives in a field of another page. */
async function pasted(reader: Reader): Promise<string> {
  await reader.open('/search/');
  await reader.run(() => {
    const field = document.createElement('textarea');
    field.className = 'paste';
    document.querySelector('main')?.prepend(field);
    field.focus();
  });
  await reader.press('Control+v');
  await sees(reader, () => document.querySelector<HTMLTextAreaElement>('.paste')?.value !== '', true);
  return reader.run(() => document.querySelector<HTMLTextAreaElement>('.paste')?.value ?? '');
}

for (const { path, css, begins } of COPIED) {
  test(`the first press of the copy button on ${path} copies`, async ({ reader }) => {
    await reader.open(path);
    await reader.click({ css: `${css} button` });
    await sees(reader, said, 'Copied', css);
    expect((await pasted(reader)).slice(0, begins.length)).toBe(begins);
  });

  test(`and on ${path} also by keyboard`, async ({ reader }) => {
    await reader.open(path);
    await reader.focus({ css: `${css} button` });
    await reader.press('Enter');
    await sees(reader, said, 'Copied', css);
    expect((await pasted(reader)).slice(0, begins.length)).toBe(begins);
  });
}
