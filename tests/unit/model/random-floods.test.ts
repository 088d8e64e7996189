import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { readingCost } from '../../../src/model/read/reading-cost.ts';
import { beyondLimits } from '../../../src/model/read/text-limits.ts';
import { parseYaml } from '../../../src/model/read/yaml-document.ts';

const SEED = 20261128;
const MARKS = fc.constantFrom(
  ...['>', '> ', '{', '}', '{/* */}', '{a', '*/', '[', '](', '](a)', ')', '(', '!', '![a](b)', '[a]: b', '[^1]', '\\'],
  ...['*', '**', '_', '__', '~~', '`', '```', '<', '<Do>', '</Do>', '<Do/>', '<a ', '<!--', '&', '&amp;', '&#1;', '|'],
  ...['- ', '1. ', '? ', '#', '## ', '|a', '"', "'", '...', '.', '=', '---', ':', ': ', '$', '%', '@', ',', '[]', '{}'],
  ...['https://a.b/', 'www.a.b', 'a@b.c', '  ', '\t', 'a', 'word ', 'é', '😀', '\n', '\n\n', '\n> ', '\n- ', '\n    '],
);

/** The same few marks again and again, in lines of any length, with an empty line now and then. */
const FLOOD = fc
  .record({
    unit: fc.array(MARKS, { minLength: 1, maxLength: 4 }).map((marks) => marks.join('')),
    perLine: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
    emptyEvery: fc.constantFrom(0, 1, 5, 50),
    // From two thousand characters to two hundred thousand, small ones as often as large ones.
    size: fc.double({ min: 0, max: 2, noNaN: true }).map((power) => Math.floor(2000 * 10 ** power)),
  })
  .map(({ unit, perLine, emptyEvery, size }) => {
    const times = Math.max(1, Math.floor(size / unit.length));
    if (perLine === 0) return unit.repeat(times);
    const lines = Array.from({ length: Math.ceil(times / perLine) }, (_, line) =>
      emptyEvery > 0 && line % emptyEvery === 0 ? `\n${unit.repeat(perLine)}` : unit.repeat(perLine),
    );
    return lines.join('\n');
  });

/** Processor milliseconds: a busy machine makes no difference. */
function processorTime(work: () => unknown): number {
  const started = process.cpuUsage();
  try {
    work();
  } catch {
    // What the parser refuses has taken its time as well.
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

for (const [form, parse] of [
  ['mdx', (text: string) => mdxToMdast(`${text}\n`, { features: MARKDOWN_FEATURES })],
  ['yaml', (text: string) => parseYaml('tools/a.yaml', text)],
] as const) {
  test(`whatever is read at once as ${form} costs no more than it is held to cost`, () => {
    let read = 0;
    fc.assert(
      fc.property(FLOOD, (text) => {
        const { milliseconds } = readingCost(text, form);
        if (beyondLimits('a', text, form) || milliseconds > 1000) return;
        read++;
        const taken = processorTime(() => parse(text));
        assert.ok(taken < 2 * milliseconds + 1000, `${taken} ms, held to cost ${milliseconds} ms`);
      }),
      { numRuns: 150, seed: SEED },
    );
    assert.ok(read > 50, `only ${read} of 150 were read at once, which proves little`);
  });
}
