import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { coloursFrom } from '../../../src/preview-image/colours.ts';
import { drawPreview } from '../../../src/preview-image/render.ts';
import { plainMark } from '../../site/marks/mark.ts';

const colours = coloursFrom(readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8'));

test('whatever a handbook is called, its picture consists of shapes and refers to nothing outside', async () => {
  const words = plainMark(1000);
  for (const site of ['Handbook', words, '😀 & <b>', 'x'.repeat(200)]) {
    const svg = await drawPreview({ site, title: words, about: words }, colours);
    const elements = new Set([...svg.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name));
    const shapes = ['svg', 'g', 'defs', 'mask', 'clipPath', 'rect', 'path', 'circle', 'polygon', 'image'];
    assert.deepEqual(
      [...elements].filter((name) => !shapes.includes(name ?? '')),
      [],
      site,
    );
    assert.doesNotMatch(svg, /x-m1000|onload|href="(?!#|data:image)/, site);
  }
});

test('a letter of another alphabet is drawn as itself, not as the box that stands for a missing one', async () => {
  const drawn = (site: string) => drawPreview({ site, title: 'x', about: 'x' }, colours);
  // Two letters that the font lacks look alike.
  assert.equal(await drawn('製'), await drawn('品'));
  const letters = await Promise.all(['Ł', 'ő', 'Ж', 'Ω', 'Ẵ', '製'].map(drawn));
  assert.equal(new Set(letters).size, letters.length);
});

test('a sheet without texts shows the mark and the shapes of the verdicts, and no box for a letter', async () => {
  const words = await drawPreview({ site: '', title: 'Policy', about: 'Rules.' }, colours);
  const none = await drawPreview({ site: '', title: '', about: '' }, colours);
  const paths = (svg: string) => svg.split('<path').length;
  assert.ok(paths(none) < paths(words));
  assert.ok(none.includes(colours.prohibited));
});
