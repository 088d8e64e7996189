import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { create, type Font } from 'fontkitten';
import { fromBuffer } from '@capsizecss/unpack';
import { fallbackMeasures } from '../../../src/looks/fallback-measures.ts';
import { narrowedFont } from '../../../src/integrations/narrowed-font.ts';

/** The table of features is there, though the types do not say so. */
type WithFeatures = Font & { GSUB: { featureList: { tag: string }[] } };

const folder = mkdtempSync(join(tmpdir(), 'narrowed-font-'));
after(() => rmSync(folder, { recursive: true }));

const MAX_BYTES = 25_000;
const STYLES = ['normal', 'italic'];

const original = (style: string) =>
  fileURLToPath(
    import.meta.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`),
  );
const opened = (file: string) => create(readFileSync(file)) as WithFeatures;
const features = ({ GSUB }: WithFeatures) => [...new Set(GSUB.featureList.map(({ tag }) => tag))].sort();

for (const style of STYLES)
  test(`the text font, ${style}, has all of its letters and figures, the weights in use, and at most 25 KB`, async () => {
    const file = await narrowedFont(original(style), folder);
    assert.ok(statSync(file).size <= MAX_BYTES, `${statSync(file).size} bytes`);
    const [whole, narrowed] = [opened(original(style)), opened(file)];
    assert.deepEqual(narrowed.characterSet, whole.characterSet);
    // Figures of one width in tables, among others.
    assert.deepEqual(features(narrowed), features(whole));
    const { min, max, default: usual } = narrowed.variationAxes.wght ?? {};
    assert.deepEqual([min, usual, max], [400, 400, 600]);
  });

test('a font is made once', async () => {
  const first = await narrowedFont(original('normal'), folder);
  const made = statSync(first).mtimeMs;
  assert.equal(await narrowedFont(original('normal'), folder), first);
  assert.equal(statSync(first).mtimeMs, made);
});

test('what stands in for the text font has its measures, so that nothing moves when it comes', async () => {
  const styles = readFileSync(new URL('../../../src/styles/text-fallback.css', import.meta.url), 'utf8');
  const { size, ascent, descent } = fallbackMeasures(
    await fromBuffer(readFileSync(await narrowedFont(original('normal'), folder))),
  );
  const [regular = ''] = styles.match(/@font-face \{[^}]*\}/) ?? [];
  assert.deepEqual(
    ['size-adjust', 'ascent-override', 'descent-override'].map(
      (name) => new RegExp(`${name}: ([^;]+)`).exec(regular)?.[1],
    ),
    [size, ascent, descent],
  );
});
