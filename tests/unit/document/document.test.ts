import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../../src/commands/command-list.mjs';
import { ALL_SECTIONS, isDocumentSection, numberedSections } from '../../../src/document/document-section.ts';
import { pageOfDestinations } from '../../../src/document/page-of-destinations.ts';

test('the chosen parts are numbered in the order of the document, whatever the order of the choice', () => {
  const numbered = numberedSections(['routes', 'rules'], { rules: ['RED-01 No', 'TOOL-02 Ask'] });
  assert.deepEqual(
    numbered.map(({ number, section }) => `${number} ${section}`),
    ['1 rules', '2 routes'],
  );
  assert.deepEqual(
    numbered.flatMap(({ entries }) => entries.map(({ number, title, id }) => `${number} ${title} ${id}`)),
    ['1.1 RED-01 No document-1-1', '1.2 TOOL-02 Ask document-1-2'],
  );
  assert.ok(!isDocumentSection('constructor'));
});

test('the page of a place is found in a tree of pages, and not in what a stream holds', () => {
  const pdf = [
    ['1', '<</Type /Pages\n/Count 3\n/Kids [2 0 R 3 0 R]>>'],
    ['2', '<</Type /Pages\n/Parent 1 0 R\n/Kids [5 0 R 4 0 R]>>'],
    ['3', '<</Type /Page\n/Parent 1 0 R>>'],
    ['4', '<</Type /Page\n/Parent 2 0 R>>'],
    ['5', '<</Type /Page\n/Parent 2 0 R>>'],
    ['6', '<</first [5 0 R /XYZ 6 8 0]\n/document-2 [3 0 R /XYZ 6 8 0]\n/second [4 0 R /XYZ 1 2 0]>>'],
    ['7', '<</Length 30>> stream\n/first [3 0 R /XYZ 1 2 0]\nendstream'],
  ]
    .map(([number, body]) => `${number} 0 obj\n${body}\nendobj\n`)
    .join('');
  assert.deepEqual(Object.fromEntries(pageOfDestinations(`%PDF-1.4\n${pdf}`)), {
    first: 1,
    second: 2,
    'document-2': 3,
  });
  assert.throws(() => pageOfDestinations('%PDF-1.4'), /no tree of pages/);
});

test('every part has a heading, and the help of the command names each', () => {
  const help = JSON.stringify(COMMANDS['export-pdf']);
  for (const section of ALL_SECTIONS) assert.ok(help.includes(section), section);
});
