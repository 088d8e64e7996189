import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../../../src/model/problem.ts';
import { fileFromBytes, readFiles } from '../../../src/model/read/files.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { check, SOUND } from './fixture.ts';

const RUNS = { numRuns: 500, seed: 20261122 };

/** Characters that do harm in any file. No file holds controls below a space as they are; an escape can still bring them in. */
const ESCAPED_ONLY = [0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0d, 0x1b, 0x1f, 0x7f, 0xd800, 0xdbff, 0xdc00, 0xdfff];
const HARMFUL = [
  ...[0x80, 0x85, 0x9b, 0x9f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
];
/** Characters that only hide text, and are left alone in files that are evidence. */
const INVISIBLE = [0x200b, 0x200c, 0x200d, 0x200e, 0x2060, 0x2063, 0x3164, 0xfeff, 0xfff9, 0xe0061, 0xe007f];

const isEvidence = (path: string) => /^(?:versions\/\d+\.json|completions\/|assessments\/)/.test(path);

/** A text in a file: a key, a value, a comment, a piece of a body. */
interface Spot {
  path: string;
  /** Where a character can be put as it is. */
  offset: number;
  /** Of keys and values: the range that an escaped form replaces, and the words in it. */
  scalar?: { start: number; end: number; words: string };
}

const FILES = readFiles(SOUND).files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
const TEXTS = new Map(FILES.map(({ path, text }) => [path, text]));
const SPOTS: Spot[] = FILES.flatMap(({ path, text }) => {
  const parts = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  const yaml = path.endsWith('.mdx') ? text.slice(0, text.length - (parts?.body.length ?? 0)) : text;
  const spots: Spot[] = [];
  const matter = yaml.replace(/^---\n/, '    ').replace(/---\n$/, '');
  visit(parseDocument(matter), {
    Scalar: (_key, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      if (!isScalar(node) || typeof node.value !== 'string' || end - start < 3 || /[>|]/.test(text[start] ?? ''))
        return;
      spots.push({ path, offset: start + 2, scalar: { start, end, words: node.value } });
    },
  });
  for (const { index } of text.slice(yaml.length).matchAll(/(?<=[a-z])[a-z]/g)) {
    if (index % 7 === 0) spots.push({ path, offset: yaml.length + index });
  }
  return spots;
});

const put = (text: string, start: number, end: number, piece: string) => text.slice(0, start) + piece + text.slice(end);

/** The place of an offset, as messages count. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

const nameOf = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Problems of one file, read alone: what it refers to is not there, which is not asked here. */
function problemsOf(path: string, text: string): Problem[] {
  const { file, problems } = fileFromBytes(path, new TextEncoder().encode(text));
  return check({ files: [file], problems }).problems;
}

const toldIn = (problems: Problem[]) =>
  problems
    .filter(({ kind }) => kind === 'forbidden-character')
    .map(({ line, column, message }) => `${line}:${column} ${/U\+[\dA-F]+/.exec(message)?.[0]}`);

test('there are texts of every kind to put characters into', () => {
  assert.deepEqual([...new Set(SPOTS.map(({ path }) => path))].sort(), [...TEXTS.keys()].sort());
  assert.ok(SPOTS.length > 300);
});

test('whatever text a character stands in as it is, it is refused at its place, by its code point', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SPOTS), fc.constantFrom(...HARMFUL, ...INVISIBLE), ({ path, offset }, codePoint) => {
      const text = put(TEXTS.get(path) ?? '', offset, offset, String.fromCodePoint(codePoint));
      const isLeft = isEvidence(path) && INVISIBLE.includes(codePoint);
      const expected = isLeft ? [] : [`${placeOf(text, offset)} ${nameOf(codePoint)}`];
      assert.deepEqual(toldIn(problemsOf(path, text)), expected, `${path} ${nameOf(codePoint)}`);
    }),
    RUNS,
  );
});

/** Ways to write a character in a text in double quotes. */
function escapes(codePoint: number, path: string): string[] {
  const hex = (length: number, number = codePoint) => number.toString(16).padStart(length, '0');
  const halves = String.fromCodePoint(codePoint).split('');
  const json = halves.map((half) => String.raw`\u${hex(4, half.charCodeAt(0))}`).join('');
  if (path.endsWith('.json')) return [json];
  const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return [
    ...(codePoint <= 0xffff ? [json, json.replace(/[a-f]+$/, (digits) => digits.toUpperCase())] : []),
    ...(codePoint <= 0xff ? [String.raw`\x${hex(2)}`] : []),
    ...(isHalf ? [] : [String.raw`\U${hex(8)}`]),
  ];
}

test('whatever key or value an escape brings a character into, it is refused where the escape stands', () => {
  const scalars = SPOTS.filter(({ scalar }) => scalar !== undefined);
  const characters = fc.constantFrom(...HARMFUL, ...ESCAPED_ONLY, ...INVISIBLE);
  fc.assert(
    fc.property(fc.constantFrom(...scalars), characters, fc.nat(), ({ path, scalar }, codePoint, choice) => {
      assert.ok(scalar);
      const ways = escapes(codePoint, path);
      const escape = ways[choice % ways.length] ?? '';
      const words = JSON.stringify(scalar.words);
      const text = put(TEXTS.get(path) ?? '', scalar.start, scalar.end, put(words, 2, 2, escape));
      const isLeft = isEvidence(path) && INVISIBLE.includes(codePoint);
      const expected = isLeft ? [] : [`${placeOf(text, scalar.start + 2)} ${nameOf(codePoint)}`];
      assert.deepEqual(toldIn(problemsOf(path, text)), expected, `${path} ${escape}`);
    }),
    RUNS,
  );
});

/** Characters that an entity of Markdown can bring in; it turns the others into a replacement character. */
const BY_ENTITY = [0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, ...INVISIBLE];
const ENTITIES: [codePoint: number, form: string][] = [
  ...BY_ENTITY.flatMap((codePoint): [number, string][] => [
    [codePoint, `&#x${codePoint.toString(16)};`],
    [codePoint, `&#X${codePoint.toString(16).toUpperCase().padStart(6, '0')};`],
    [codePoint, `&#${codePoint};`],
  ]),
];

test('whatever an entity brings into Markdown is refused: in words, links, headings, attributes', () => {
  const wraps = [
    'a $b',
    '*a$*',
    '[a$](/policy/)',
    '[a](/policy/ "a$")',
    '## A$',
    '- a$',
    '| a$ |\n| --- |\n| b |',
    '> a$',
    '![a$](./copying.png)',
  ];
  const attribute = '<Callout kind="note" title="a$">\n\nText.\n\n</Callout>';
  const path = 'handbook/guide/first-steps.mdx';
  for (const wrap of [...wraps, attribute]) {
    for (const [codePoint, form] of ENTITIES) {
      const text = `${TEXTS.get(path)}\n${wrap.replace('$', form)}\n`;
      assert.deepEqual(toldIn(problemsOf(path, text)), [`${placeOf(text, text.lastIndexOf('&#'))} ${nameOf(codePoint)}`], wrap + form); // prettier-ignore
    }
  }
});

test('so it is in a text field', () => {
  const path = 'tools/alpha.yaml';
  const sound = TEXTS.get(path) ?? '';
  for (const [codePoint, form] of ENTITIES) {
    const text = sound.replace(/summary: .*/, `summary: A text ${form} and *more*.`);
    assert.deepEqual(
      toldIn(problemsOf(path, text)),
      [`${placeOf(text, text.indexOf('&#'))} ${nameOf(codePoint)}`],
      form,
    );
  }
});

test('a named entity is refused too, at the text that holds it', () => {
  const text = TEXTS.get('tools/alpha.yaml')?.replace(/summary: .*/, 'summary: A&ZeroWidthSpace;B.') ?? '';
  assert.deepEqual(toldIn(problemsOf('tools/alpha.yaml', text)), ['3:10 U+200B']);
});

test('names of files and folders hold none of them', () => {
  for (const codePoint of [...HARMFUL, ...INVISIBLE, 0x0a, 0x09, 0x1b, 0x7f]) {
    for (const path of ['tools/al$pha.yaml', 'handbook/gu$ide/section.yaml', 'handbook/guide/cop$ying.png', 'a$.txt']) {
      const named = path.replace('$', String.fromCodePoint(codePoint));
      const { file, problems: unreadable } = fileFromBytes(named, new TextEncoder().encode('x'));
      const { problems } = check({ files: [file], problems: unreadable });
      const found = problems.filter(({ kind, file }) => kind === 'forbidden-character' && file === named);
      assert.deepEqual(toldIn(found), [`1:1 ${nameOf(codePoint)}`], JSON.stringify(named));
      for (const { message } of problems) assert.doesNotMatch(message, /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
  }
});

test('a file of nothing but such characters is told in a few lines', () => {
  const found = toldIn(problemsOf('tools/alpha.yaml', '\u202e'.repeat(5000)));
  assert.equal(found.length, 21);
});
