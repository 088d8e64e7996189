import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { KeptTexts } from '../../../src/integrations/kept-texts.ts';

function folderFor(context: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 'kept-texts-'));
  context.after(() => rmSync(parent, { recursive: true }));
  return join(parent, 'texts');
}

/** Makes texts in capitals, and counts how many. */
function capitals() {
  let made = 0;
  return { make: (source: string) => `${source.toUpperCase()}${(made += 1) && ''}`, made: () => made };
}

test('a text is made once for the same source, and anew for another source or by another program', (context) => {
  const folder = folderFor(context);
  const { make, made } = capitals();
  const text = (source: string, program = 'one') => new KeptTexts(folder, program).textOf(source, make);
  assert.deepEqual([text('a\nb'), text('a\nb'), made()], ['A\nB', 'A\nB', 1]);
  assert.deepEqual([text('\ufeffé'), text('\ufeffé'), made()], ['\ufeffÉ', '\ufeffÉ', 2]);
  assert.deepEqual([text('a\nb', 'two'), made()], ['A\nB', 3]);
  assert.deepEqual([text(''), text(''), made()], ['', '', 4]);
});

test('a kept text that is not as it was written is made anew', (context) => {
  const folder = folderFor(context);
  const texts = new KeptTexts(folder, 'one');
  const { make, made } = capitals();
  texts.textOf('a', make);
  const [name = ''] = readdirSync(folder);
  for (const damaged of [`${readFileSync(join(folder, name), 'utf8')}x`, '', 'nonsense']) {
    writeFileSync(join(folder, name), damaged);
    assert.equal(texts.textOf('a', make), 'A');
  }
  assert.equal(made(), 4);
});

test('where nothing can be kept, texts are made each time', (context) => {
  const folder = folderFor(context);
  writeFileSync(folder, 'a file');
  const texts = new KeptTexts(join(folder, 'below'), 'one');
  const { make, made } = capitals();
  assert.deepEqual([texts.textOf('a', make), texts.textOf('a', make), made()], ['A', 'A', 2]);
  texts.tidy();
});

test('those used last stay when there are too many', (context) => {
  const folder = folderFor(context);
  const texts = new KeptTexts(folder, 'one');
  const { make, made } = capitals();
  for (let number = 0; number < 12; number += 1) texts.textOf(`text ${number}`, make);
  texts.tidy(12);
  assert.equal(readdirSync(folder).length, 12);
  texts.tidy(10);
  assert.equal(readdirSync(folder).length, 5);
  assert.equal(made(), 12);
});
