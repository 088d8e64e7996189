import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { readCsv } from '../../../src/import/tables/read-csv.ts';
import { readXlsx } from '../../../src/import/tables/read-xlsx.ts';
import { factsOf } from '../../../src/model/facts.ts';
import { toolsFromTable, type ToolSettings } from '../../../src/import/tables/tools-from-table.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { SOUND } from '../model/fixture.ts';
import { row, workbook } from './office-files.ts';

const { handbook } = readContent(SOUND);
assert.ok(handbook);
const { organization, today } = handbook;

const settings = (more: Partial<ToolSettings> = {}): ToolSettings => ({
  source: 'tools.csv',
  map: [],
  roles: organization.roles.map(({ id }) => id),
  owner: undefined,
  traits: organization.traits,
  facts: factsOf(organization),
  today,
  exists: () => false,
  ...more,
});

const from = (text: string, more: Partial<ToolSettings> = {}) =>
  toolsFromTable(readCsv(text, 'tools.csv'), settings(more));

test('each name becomes a tool, and rows of one name its plans', () => {
  const { files, notes } = from(
    'Product,Vendor,Tier\nAlpha Chat,Alpha,Team\nAlpha Chat,Alpha,Personal\nCafé Größe,Gamma,\n',
  );
  assert.deepEqual(
    files.map(({ path }) => path),
    ['tools/alpha-chat.yaml', 'tools/cafe-grosse.yaml'],
  );
  const tool = parse(files[0]?.text ?? '');
  assert.equal(tool.name, 'Alpha Chat');
  assert.deepEqual(
    tool.plans.map(({ id, name }: { id: string; name: string }) => [id, name]),
    [
      ['team', 'Team'],
      ['personal', 'Personal'],
    ],
  );
  assert.deepEqual(notes, []);
});

test('what the table does not say stays empty, with what has to be decided', () => {
  const { files } = from('name\nAlpha Chat\n');
  const text = files[0]?.text ?? '';
  const tool = parse(text);
  for (const field of ['vendor', 'summary', 'owner', 'reviewed']) assert.equal(tool[field], null, field);
  assert.match(text, /^vendor: # To decide: who makes it\.$/m);
  for (const { id } of organization.traits) assert.match(text, new RegExp(`^ {6}${id}: # To decide: one`, 'm'));
});

test('the mapping is said, can be given, and unknown columns are listed', () => {
  const text = 'Werkzeug,Vendor,Account,Cost\nAlpha Chat,Alpha,organization,10\n';
  const { map, notes, files } = from(text, { map: ['Werkzeug=name', 'Account=trait:account'], owner: 'owner' });
  assert.deepEqual(map.said, [
    { column: 'Werkzeug', field: 'name', isGiven: true },
    { column: 'Vendor', field: 'vendor', isGiven: false },
    { column: 'Account', field: 'trait:account', isGiven: true },
  ]);
  assert.deepEqual(
    notes.map(({ place }) => place),
    ['tools.csv, column "Cost"'],
  );
  const tool = parse(files[0]?.text ?? '');
  assert.equal(tool.owner, 'owner');
  assert.equal(tool.plans[0].traits.account, 'organization');
});

test('a mapping that cannot be is refused, with the nearest word', () => {
  const CASES: [text: string, map: string[], says: RegExp][] = [
    ['Werkzeug\nAlpha\n', [], /No column is the name of the tool\. .*"Werkzeug"/],
    ['Product\nAlpha\n', ['Produkt=name'], /no column "Produkt"\. Did you mean `Product`/],
    ['Product\nAlpha\n', ['Product=nam'], /no field nam\. Did you mean `name`/],
    ['Product,Name\nAlpha,Beta\n', [], /"Product" and "Name" would both be name/],
    ['Product\nAlpha\n', ['name'], /write the column and the field/],
  ];
  for (const [text, map, says] of CASES)
    assert.throws(
      () => from(text, { map }),
      (error: unknown) => error instanceof PlainError && says.test(error.message),
      text,
    );
});

test('nothing that exists is replaced, and rows that cannot be are listed by their line', () => {
  const text = 'Product,Vendor,Tier\nAlpha,Alpha,\n中文,,\n,NoName,\n"Two\nlines",X,Pro\nTwo lines,Y,Pro\n';
  const { files, notes } = from(text, { exists: (path) => path === 'tools/alpha.yaml' });
  assert.deepEqual(
    files.map(({ path }) => path),
    ['tools/two-lines.yaml'],
  );
  assert.deepEqual(
    notes.map(({ place }) => place),
    ['tools.csv:3', 'tools.csv:4', 'tools.csv:2', 'tools.csv:7', 'tools.csv:7'],
  );
  assert.match(notes[3]?.message ?? '', /says another vendor than line 5/);
});

test('a formula is text, and text is no code', () => {
  const { files } = from('Product,Description\n=1+1 Tool,"{alert(1)} <script>x</script> import"\n');
  const tool = parse(files[0]?.text ?? '');
  assert.equal(tool.name, '=1+1 Tool');
  assert.equal(tool.summary, '\\{alert(1)\\} \\<script>x\\</script> import');
});

test('a workbook is read like a table of commas, and its other sheets are named', async () => {
  const bytes = workbook(
    [
      row(1, 'Product', 'Vendor'),
      row(2, 'Alpha Chat', 'Alpha'),
      '<row r="3"><c r="A3" t="str"><f>HYPERLINK("http://evil")</f><v>Computed</v></c><c r="B3"><v>7</v></c></row>',
    ],
    ['Tools', 'Old'],
  );
  const { table, notes } = await readXlsx(bytes, 'tools.xlsx');
  assert.deepEqual(table, {
    columns: ['Product', 'Vendor'],
    rows: [
      { line: 2, cells: ['Alpha Chat', 'Alpha'] },
      { line: 3, cells: ['Computed', '7'] },
    ],
  });
  assert.deepEqual(
    notes.map(({ place }) => place),
    ['tools.xlsx, sheet "Old"'],
  );
});

test('semicolons and tabs separate as well', () => {
  for (const mark of [',', ';', '\t'])
    assert.deepEqual(readCsv(`\uFEFFName${mark}Vendor\r\n"a${mark}b"${mark}c\r\n`, 'x.csv'), {
      columns: ['Name', 'Vendor'],
      rows: [{ line: 2, cells: [`a${mark}b`, 'c'] }],
    });
});
