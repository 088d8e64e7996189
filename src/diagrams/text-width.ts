/**
 * Advance widths of Source Sans 3 in thousandths of the font size, for the characters from space to tilde, as Chromium measures them.
 * Text in a picture is wrapped at build, where there is no browser to ask.
 */
const FIRST = ' '.codePointAt(0) ?? 32;
const WIDTHS = {
  400: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497,
  ],
  600: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
    513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
    657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
    507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
    255, 324, 513,
  ],
} as const;

/** The quotes, dashes and letters without a base that our texts use; any other character counts as a wide one. */
const OTHERS: Record<string, number> = {
  ...{ '’': 275, '‘': 275, '·': 275, '“': 482, '”': 482, '„': 482, '–': 482, '…': 964 },
  ß: 600,
};
const UNKNOWN = 850;
/** Ideographs, kana and what is written with them are as wide as they are high. */
const FULL = 1000;
const IS_FULL = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

/** A last line below this share of the width looks left over. */
const SHORT_LINE = 0.4;

export type FontWeight = keyof typeof WIDTHS;

/** A letter with a mark above it is as wide as without. */
const baseOf = (char: string) => char.normalize('NFD').codePointAt(0) ?? 0;

/** The width of a line of text at this font size. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const widths = [...text].map(
    (char) => OTHERS[char] ?? (IS_FULL.test(char) ? FULL : (WIDTHS[weight][baseOf(char) - FIRST] ?? UNKNOWN)),
  );
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
}

/**
 * The text in lines no wider than this, broken at spaces; where a language writes without them, before words. A last line that
 * would be short takes words from the lines before it.
 */
export function wrap(text: string, width: number, size: number, weight: FontWeight = 400): string[] {
  const words = text.split(/\s+/).filter(Boolean).flatMap(unspacedWords);
  let lines = fill(words, width, size, weight);
  const isShort = () => lines.length > 1 && textWidth(lines.at(-1) ?? '', size, weight) < width * SHORT_LINE;
  for (let room = width - 4; room > width / 2 && isShort(); room -= 4) {
    const evener = fill(words, room, size, weight);
    if (evener.length > lines.length) break;
    lines = evener;
  }
  return lines;
}

/** A word, and what stands before it unless a line begins with it. */
interface Word {
  text: string;
  gap: ' ' | '';
}

/** Of what stands between two spaces the pieces at which a line may break: all of it, or Japanese phrases. */
function unspacedWords(text: string): Word[] {
  if (!IS_FULL.test(text)) return [{ text, gap: ' ' }];
  const pieces: string[] = [];
  for (const { segment } of SEGMENTS.segment(text)) {
    const last = pieces.at(-1);
    // Endings and closing marks stay with what is before them, and an opening mark with what follows.
    if (last !== undefined && (MARK.test(segment) || OPENS.test(last) || isEnding(last, segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.map((piece, index) => ({ text: piece, gap: index === 0 ? ' ' : '' }));
}

const SEGMENTS = new Intl.Segmenter('ja', { granularity: 'word' });
const MARK = /^[ー、。，．：；・！？）」』】〉》ゝ々…～%.,:;!?)]+$/u;
const ENDING = /^\p{Script=Hiragana}+$/u;
/** A phrase of more letters is broken before an ending, too: boxes are narrow. */
const MAX_PHRASE_LENGTH = 7;
const isEnding = (before: string, segment: string) =>
  ENDING.test(segment) && !/[、。]$/.test(before) && before.length + segment.length <= MAX_PHRASE_LENGTH;
const OPENS = /[（「『【〈《(]$/;

function fill(words: readonly Word[], width: number, size: number, weight: FontWeight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text, gap } of words) {
    const longer = line ? `${line}${gap}${text}` : text;
    if (line && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
