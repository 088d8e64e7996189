import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { htmlPage } from '../../../src/import/pages/html-page.ts';
import { wordPage } from '../../../src/import/pages/word-page.ts';
import { readCsv } from '../../../src/import/tables/read-csv.ts';
import { readXlsx } from '../../../src/import/tables/read-xlsx.ts';
import { paragraph, row, wordFile, workbook } from './office-files.ts';

const refuses = (work: () => unknown, says: RegExp) =>
  assert.rejects(
    async () => work(),
    (error: unknown) => {
      assert.ok(error instanceof PlainError, String(error));
      assert.match(error.message, says);
      return true;
    },
  );

test('an archive that unpacks to more than a document holds is not unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(65e6) }, { level: 1 });
  assert.ok(bomb.length < 1e6);
  await refuses(() => wordPage(bomb, 'bomb.docx'), /unpacks to more than/);
  await refuses(() => readXlsx(bomb, 'bomb.xlsx'), /unpacks to more than/);
  const many = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()])));
  await refuses(() => wordPage(many, 'many.docx'), /unpacks to more than/);
});

test('what is no document says so', async () => {
  for (const bytes of [new Uint8Array(), new TextEncoder().encode('<html>'), zipSync({ x: new Uint8Array(1) })]) {
    await refuses(() => wordPage(bytes, 'x.docx'), /x\.docx/);
    await refuses(() => readXlsx(bytes, 'x.xlsx'), /x\.xlsx/);
  }
});

test('an entity of XML neither reads a file nor grows', async () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const bytes = wordFile(paragraph('Words') + paragraph('&file;&b;'), { before: entities });
  const outcome = await wordPage(bytes, 'x.docx').then(
    ({ body }) => JSON.stringify(body),
    (error: unknown) => (error instanceof PlainError ? '' : assert.fail(String(error))),
  );
  assert.doesNotMatch(outcome, /root:|aaaaaaaaaaaa/);
});

test('a cell in the last corner of a sheet, too many rows and a cell without end are refused', async () => {
  await refuses(
    () => readXlsx(workbook([row(1, 'Product'), '<row r="2"><c r="XFD2" t="str"><v>x</v></c></row>']), 'x.xlsx'),
    /16384 columns/,
  );
  await refuses(
    () => readXlsx(workbook(['<row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row>']), 'x.xlsx'),
    /1048576 rows/,
  );
  await refuses(() => readCsv(`a\n${'x\n'.repeat(6000)}`, 'x.csv'), /6001 rows/);
  await refuses(() => readCsv(`a\n"${'x'.repeat(6000)}"\n`, 'x.csv'), /6000 characters/);
  await refuses(() => readCsv('a,b\n"never closed', 'x.csv'), /cannot be read as a table/);
});

test('a page that is deeper than anybody writes, or a table of tables without end, is refused', async () => {
  await refuses(() => htmlPage('<div>'.repeat(5000), 'deep.html'), /deep\.html: its parts are more than/);
  const wide = `<tr>${'<td colspan="1000" rowspan="1000">x</td>'.repeat(300)}</tr>`;
  await refuses(() => htmlPage(`<table>${wide.repeat(50)}</table>`, 'wide.html'), /more than 20000 cells/);
  await refuses(() => htmlPage('<script>alert(1)</script>', 'empty.html'), /holds no text/);
});
