import { test, expect } from '@playwright/test';
import { htmlAt, pageGroups } from './built/site.ts';
import { validator } from './valid-html/validator.ts';

/** Links in a template within a template get their text before anybody sees them. */
const isFilledLater = (ruleId: string, selector: string | null) =>
  ruleId === 'wcag/h30' && / template > /.test(selector ?? '');

async function faultsIn(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, selector }) => !isFilledLater(ruleId, selector))
    .map(({ ruleId, message, selector }) => [ruleId, message, selector].join('  '));
}

for (const { name, paths } of pageGroups) {
  test(`${name} are valid HTML`, async () => {
    test.setTimeout(paths.length * 5000);
    for (const path of paths) {
      const html = htmlAt(path);
      expect.soft(await faultsIn(html, path), path).toEqual([]);
      expect.soft(html.trimEnd().slice(-7), `${path}: nothing follows the document`).toBe('</html>');
    }
  });
}

test('a date that programs cannot read, and a row that lacks a column, are found', async () => {
  const page = (main: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${main}</body></html>`;
  const found = async (main: string) => (await faultsIn(page(main), 'page')).map((fault) => fault.split('  ')[0]);
  expect(await found('<p><time>undated</time></p>')).toEqual(['element-required-attributes']);
  expect(await found('<p><time datetime="May">May</time></p>')).toEqual(['attribute-allowed-values']);
  expect(await found('<p><time datetime="2026-05">May 2026</time></p>')).toEqual([]);
  const table = (...rows: string[]) =>
    `<table><caption>T</caption><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
  expect(await found(table('<td>1</td><td>2</td>', '<td>3</td>'))).toEqual(['even-rows']);
  expect(await found(table('<td rowspan="2">1</td><td>2</td>', '<td>3</td>', '<td colspan="2">4</td>'))).toEqual([]);
});
