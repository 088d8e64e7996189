import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { measuresOf } from '../../../src/integrations/font-measures.ts';
import { siteFonts } from '../../../src/integrations/site-fonts.ts';
import { fallbackMeasures } from '../../../src/looks/fallback-measures.ts';
import { openFont } from '../../../src/looks/font-face.ts';
import { lookStyles } from '../../../src/looks/look-styles.ts';
import { missingCharacters } from '../../../src/looks/missing-characters.ts';
import { styleTokens } from '../../../src/looks/style-tokens.ts';
import { looks } from '../../../src/model/schema/looks.ts';
import { ROBOTICS_MAKER } from '../../fixtures/robotics-maker.ts';

const OWN = looks.parse({ fonts: { text: { regular: 'looks/text.woff2', bold: 'looks/text-fett.woff2' } } });
const font = openFont(readFileSync(join(ROBOTICS_MAKER, 'looks/text.woff2')));

test('without fonts of its own a site has those of the engine, and not a character more in its style sheet', async () => {
  const none = looks.parse({});
  const fonts = { text: await measuresOf(none, ROBOTICS_MAKER), mono: false };
  assert.equal(lookStyles(none, styleTokens(), fonts), '');
  assert.deepEqual(
    siteFonts(none, ROBOTICS_MAKER, tmpdir()).map(({ name, cssVariable }) => [name, cssVariable]),
    [['Source Sans 3', '--font-text']],
  );
});

test('the files of the organisation take the place of the engine’s, each at its weight', async () => {
  const [text, ...others] = siteFonts(OWN, ROBOTICS_MAKER, tmpdir());
  assert.ok(text);
  assert.deepEqual(others, []);
  // Astro names the family by what it is told: with the folder of a machine, the same content would make other pages elsewhere.
  assert.deepEqual(text.options.variants, [
    { weight: '400', style: 'normal', src: ['./looks/text.woff2'] },
    { weight: '600', style: 'normal', src: ['./looks/text-fett.woff2'] },
  ]);
  const { fonts = [] } = (await text.provider.resolveFont({ options: text.options } as never)) ?? {};
  assert.deepEqual(
    fonts.flatMap(({ src }) => src.map((file) => 'url' in file && file.url)),
    ['looks/text.woff2', 'looks/text-fett.woff2'].map((path) => join(ROBOTICS_MAKER, path)),
  );
  const mono = siteFonts(looks.parse({ fonts: { mono: 'looks/text.woff2' } }), ROBOTICS_MAKER, tmpdir())[1];
  assert.equal(mono?.cssVariable, '--font-mono');
});

test('the face that is shown first takes the room of the font that comes, so that nothing moves', async () => {
  const measures = await measuresOf(OWN, ROBOTICS_MAKER);
  assert.ok(measures);
  const face = fallbackMeasures(measures);
  // Source Sans is narrower than Arial, and its lines are higher.
  assert.deepEqual(face, { size: '93.7639%', ascent: '109.2105%', descent: '42.6604%', lineGap: '0%' });
  const styles = lookStyles(OWN, styleTokens(), { text: measures, mono: true });
  for (const value of Object.values(face)) assert.ok(styles.includes(value));
  assert.match(styles, /code,\s+pre \{\s+font-family: var\(--font-mono\)/);
});

test('a variable font is not printed by Firefox, which would print pages without text', async () => {
  const measures = await measuresOf(OWN, ROBOTICS_MAKER);
  assert.ok(measures);
  const paper = (isVariable: boolean) =>
    lookStyles(OWN, styleTokens(), { text: { ...measures, isVariable }, mono: false });
  assert.match(paper(true), /-moz-appearance[^]*font-family: own-fallback, system-ui/);
  assert.doesNotMatch(paper(false), /-moz-appearance/);
});

const LACKING: [string, string, string[]][] = [
  ['what German has', 'Größe „wählen“ – 3 × täglich', []],
  ['letters of another Latin alphabet', 'Łódź, Łódź', ['Ł', 'ź']],
  ['a text in a script that the font has not at all, with its signs', '規則を読む。Claude Code', []],
  ['pictures and arrows', '→ 🙂', []],
];

for (const [what, text, lacking] of LACKING)
  test(`a Latin font lacks of ${what}: ${lacking.join(' ') || 'nothing that counts'}`, () => {
    assert.ok(font);
    assert.deepEqual(missingCharacters(text, font), lacking);
  });
