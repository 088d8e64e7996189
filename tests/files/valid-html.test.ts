import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePages } from '../site/built/parsed-pages.ts';
import { DIST, pageGroups } from '../site/built/site.ts';
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
    const faults: string[] = [];
    for (const { path, html } of parsePages(DIST).filter((page) => paths.includes(page.path))) {
      faults.push(...(await faultsIn(html, path)).map((fault) => `${path}: ${fault}`));
      if (!html.trimEnd().endsWith('</html>')) faults.push(`${path}: something follows the document`);
    }
    assert.deepEqual(faults, []);
  });
}
test('a date that programs cannot read, and a row that lacks a column, are found', async () => {
  const page = (main: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${main}</body></html>`;
  const found = async (main: string) => (await faultsIn(page(main), 'page')).map((fault) => fault.split('  ')[0]);
  assert.deepEqual(await found('<p><time>undated</time></p>'), ['element-required-attributes']);
  assert.deepEqual(await found('<p><time datetime="May">May</time></p>'), ['attribute-allowed-values']);
  assert.deepEqual(await found('<p><time datetime="2026-05">May 2026</time></p>'), []);
  const table = (...rows: string[]) =>
    `<table><caption>T</caption><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
  assert.deepEqual(await found(table('<td>1</td><td>2</td>', '<td>3</td>')), ['even-rows']);
  assert.deepEqual(await found(table('<td rowspan="2">1</td><td>2</td>', '<td>3</td>', '<td colspan="2">4</td>')), []);
});
