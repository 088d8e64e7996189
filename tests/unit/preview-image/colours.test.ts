import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { coloursFrom } from '../../../src/preview-image/colours.ts';
import { sheet } from '../../../src/preview-image/sheet.ts';
import { SHAPED_VERDICTS, VERDICT_SHAPES } from '../../../src/verdict/shapes.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = coloursFrom(tokens);

test('a preview picture has the colours of the light theme', () => {
  assert.deepEqual(colours, {
    paper: '#f7f5f1',
    ink: '#191d24',
    muted: '#535861',
    accent: '#135298',
    allowed: '#1a4b28',
    conditional: '#643e03',
    approval: '#523779',
    prohibited: '#8d1a1e',
  });
});

test('a colour that changes in the tokens changes in the picture', () => {
  const changed = tokens.replace(/--ink: light-dark\(oklch\([^)]*\)/, '--ink: light-dark(oklch(0% 0 0)');
  assert.equal(coloursFrom(changed).ink, '#000000');
});

test('a role that the tokens do not define is named', () => {
  assert.throws(() => coloursFrom(tokens.replaceAll('--allowed:', '--permitted:')), /--allowed/);
});

test('every verdict stands in the picture with the shape that it has on the pages', () => {
  const drawn = JSON.stringify(sheet({ site: 'Handbook', title: 'Policy', about: 'All of it.' }, colours, 'latin'));
  for (const verdict of SHAPED_VERDICTS) {
    for (const { tag, attributes } of VERDICT_SHAPES[verdict]) {
      const coloured = JSON.stringify({ type: tag, props: attributes }).replaceAll('currentColor', colours[verdict]);
      assert.ok(drawn.includes(coloured.slice(0, -2)), `${verdict}: ${coloured}`);
    }
  }
  assert.ok(!drawn.includes('currentColor'));
});

test('the accent of a preview picture is that of the organisation, where it has its own', () => {
  assert.deepEqual(coloursFrom(tokens, '#7a1420'), { ...colours, accent: '#7a1420' });
});
