import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typedLine, typedText } from '../../../src/basics/typed-text.ts';
import { describeCharacter, harmfulCharacters, strangeCharacters } from '../../../src/model/strange-characters.ts';

const hex = (codePoints: number[]) => codePoints.map((codePoint) => `U+${codePoint.toString(16).toUpperCase()}`);

/** Texts whose invisible characters belong to how a script or an emoji is written. */
const NEEDED: Record<string, string> = {
  'Persian, with a non-joiner': '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  'Hindi, with a joiner': '\u0915\u094d\u200d\u0937',
  'Thai, with a place to break': '\u0e44\u0e17\u0e22\u200b\u0e44\u0e17\u0e22',
  'Hebrew, with a mark beside a bracket': '\u05e9\u05dc\u05d5\u05dd \u200f(x)',
  'German, with a place to hyphenate': 'Donau\u00addampf\u00adschiff',
  'Han, in a variant': '\u845b\u{e0100}',
  'a family': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'a health worker': '\u{1f469}\u{1f3fd}\u200d\u2695\ufe0f',
  'a rainbow flag': '\u{1f3f3}\ufe0f\u200d\u{1f308}',
  'a heart': '\u2764\ufe0f',
  'a keycap': '1\ufe0f\u20e3',
  'the flag of Scotland': '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
};

for (const [name, text] of Object.entries(NEEDED)) {
  test(`${name} is text as it is`, () => assert.deepEqual(strangeCharacters(text), []));
}

test('ordinary text is not strange: tabs, line ends, accents, symbols, other spaces', () => {
  for (const text of ['a\tb\nc\r\nd', 'e\u0301', '\u00a0\u2009\u202f\u3000', '\ufffd', '→ ✓ 😀 “x” 日本語 العربية'])
    assert.deepEqual(strangeCharacters(text), [], JSON.stringify(text));
});

/** Invisible characters where nothing needs them. */
const NOT_NEEDED = [
  'Cla\u200bude',
  'Cla\u200cude',
  'Cla\u200dude',
  'Cla\u2060ude',
  '\ufeffClaude',
  'Claude \u00ad',
  'Claude\u200f',
  'Claude\ufe0f',
  '\u{1f44d}\ufe0f\ufe0f',
  '\u{1f44d}\u200d',
  '\u845b\u{e0100}\u{e0101}',
  'Claude\u{e0061}',
  '\u{1f3f4}\u{e0061}\u{e007f}',
  '\u3164',
  '\u2063',
  '\ufff9',
  '\u0645\u200c\u200c',
];

for (const text of NOT_NEEDED) {
  test(`${JSON.stringify(text)} hides something`, () => {
    assert.equal(strangeCharacters(text).length > 0, true);
    assert.deepEqual(harmfulCharacters(text), [], 'and does no harm where it is evidence');
  });
}

const HARMFUL = fc.oneof(
  fc.integer({ min: 0x00, max: 0x1f }).filter((codePoint) => ![0x09, 0x0a].includes(codePoint)),
  fc.integer({ min: 0x7f, max: 0x9f }),
  fc.constantFrom(0x2028, 0x2029),
  fc.integer({ min: 0x202a, max: 0x202e }),
  fc.integer({ min: 0x2066, max: 0x2069 }),
  fc.integer({ min: 0xfdd0, max: 0xfdef }),
  fc.integer({ min: 0, max: 16 }).chain((plane) => fc.constantFrom(plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff)),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);

test('what harms is found wherever it stands, and said with its code point', () => {
  fc.assert(
    fc.property(HARMFUL, fc.nat(5), (codePoint, at) => {
      const text = `${'words'.slice(0, at)}${String.fromCodePoint(codePoint)} ${'words'.slice(at)}`;
      for (const find of [harmfulCharacters, strangeCharacters])
        assert.deepEqual(find(text), [{ index: at, codePoint }], JSON.stringify(text));
      assert.match(describeCharacter(codePoint), new RegExp(`U\\+0*${codePoint.toString(16)}\\b`, 'i'));
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

test('what somebody types or pastes holds nothing that a file refuses, and keeps its words', () => {
  const piece = fc.oneof(
    HARMFUL.map((codePoint) => String.fromCodePoint(codePoint)),
    fc.constantFrom('words', ' ', '\n', '\r\n', '\t', '\u{1f600}', '\u200d'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      assert.deepEqual(hex(harmfulCharacters(typedText(text)).map(({ codePoint }) => codePoint)), []);
      assert.equal(typedText(text).split('words').length, text.split('words').length);
      assert.match(typedLine(text, 8), /^[^\n]{0,8}$/);
      assert.doesNotThrow(() => encodeURIComponent(typedLine(text, 7)));
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

test('line ends of other programs are ordinary ones afterwards', () => {
  assert.equal(typedText(' a\r\nb\vc\u2028d\u0085e '), 'a\nb\nc\nd\ne');
  assert.equal(typedLine(' a\n b ', 80), 'a b');
});
