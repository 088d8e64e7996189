import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shapeAddress } from '../../../src/verdict/shape-address.ts';
import { SHAPED_VERDICTS } from '../../../src/verdict/shapes.ts';

const sheet = readFileSync(new URL('../../../src/styles/verdict-marks.css', import.meta.url), 'utf8');

for (const verdict of SHAPED_VERDICTS)
  test(`the mark of ${verdict} in tables has the shape of its tag`, () => {
    const written = new RegExp(`\\n  \\[data-verdict='${verdict}'\\] \\{\\s*--shape: url\\("([^"]*)"\\)`).exec(
      sheet,
    )?.[1];
    assert.equal(written, shapeAddress(verdict), 'write this address into src/styles/verdict-marks.css');
  });
