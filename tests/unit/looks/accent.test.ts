import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converter, wcagContrast } from 'culori';
import fc from 'fast-check';
import { leastContrast, readableAccent, TEXT_CONTRAST } from '../../../src/looks/accent-contrast.ts';
import { accentOf } from '../../../src/looks/accent-of.ts';
import { lookStyles } from '../../../src/looks/look-styles.ts';
import { colourOf, groundRoles, THEMES } from '../../../src/looks/palette.ts';
import { styleTokens } from '../../../src/looks/style-tokens.ts';
import { looks } from '../../../src/model/schema/looks.ts';

const tokens = styleTokens();
const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('of any colour the nearest that passes can be read on every ground, and is the colour itself where that passes', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...THEMES), (chosen, theme) => {
      const readable = readableAccent(chosen, theme, tokens);
      for (const role of groundRoles(tokens))
        assert.ok(wcagContrast(readable, colourOf(tokens, role, theme)) >= TEXT_CONTRAST, `${readable} on ${role}`);
      const passes = leastContrast(chosen, theme, tokens).contrast >= TEXT_CONTRAST;
      assert.equal(readable === chosen, passes);
    }),
    { numRuns: 200 },
  );
});

test('the nearest colour keeps the hue', () => {
  const hueOf = (hex: string) => converter('oklch')(hex)?.h ?? Number.NaN;
  for (const chosen of ['#ffee88', '#ff9900', '#33ccff', '#ff66aa'])
    assert.ok(Math.abs(hueOf(readableAccent(chosen, 'light', tokens)) - hueOf(chosen)) < 2, chosen);
});

test('one colour is that of the light theme, and the other theme has one of the same hue; two are taken as they are', () => {
  const made = accentOf({ accent: '#7a1420' }, tokens);
  assert.equal(made?.light, '#7a1420');
  assert.ok(made && leastContrast(made.dark, 'dark', tokens).contrast >= 6.5);
  assert.deepEqual(accentOf({ accent: { light: '#7a1420', dark: '#ffb0b0' } }, tokens), {
    light: '#7a1420',
    dark: '#ffb0b0',
  });
});

test('the style sheet says nothing where nothing is chosen, and leaves the colours of verdicts alone', () => {
  assert.equal(lookStyles(looks.parse({}), tokens), '');
  const styles = lookStyles(looks.parse({ accent: '#7a1420' }), tokens);
  assert.match(styles, /--link: light-dark\(#7a1420, #[0-9a-f]{6}\)/);
  assert.doesNotMatch(styles, /--(?:allowed|conditional|approval|prohibited|note)/);
});

test('every ground of the tokens is among those that the contrast is measured on', () => {
  assert.deepEqual(groundRoles(tokens), [
    'page',
    'raised',
    'allowed-ground',
    'conditional-ground',
    'approval-ground',
    'prohibited-ground',
    'note-ground',
  ]);
});
