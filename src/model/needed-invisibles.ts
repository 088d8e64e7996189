/** Letters that join, or that a mark joins into one: between them a joiner or non-joiner changes how a word is written. */
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Scripts without spaces between words: a zero-width space says where a line may end. */
const UNSPACED = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Hani}\p{scx=Kana}]/u;

/** A line with letters that are read from right to left. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/u;

const EMOJI_BEFORE_JOINER = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** The flags of England, Scotland and Wales: a black flag and its region in invisible letters. */
const REGION_FLAG =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/**
 * Returns whether an invisible character stands where its script, or an emoji, is written with it.
 * @param index where it begins, in UTF-16 code units
 */
export function isNeeded(text: string, index: number): boolean {
  const codePoint = text.codePointAt(index) ?? 0;
  const before = characterBefore(text, index);
  const after = String.fromCodePoint(text.codePointAt(index + (codePoint > 0xffff ? 2 : 1)) ?? 0x20);
  switch (codePoint) {
    case 0x00ad:
      return isLetter(before) && isLetter(after);
    case 0x200b:
      return UNSPACED.test(before) && !/\s/.test(after);
    case 0x200c:
      return JOINED.test(before);
    case 0x200d:
      return JOINED.test(before) || (EMOJI_BEFORE_JOINER.test(before) && /\p{Extended_Pictographic}/u.test(after));
    case 0x061c:
    case 0x200e:
    case 0x200f:
      return isInRightToLeftLine(text, index);
  }
  if (codePoint >= 0x180b && codePoint <= 0x180f) return /\p{sc=Mong}/u.test(before);
  if (codePoint === 0xfe0e || codePoint === 0xfe0f) return /\p{Emoji}/u.test(before);
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0d) return /[\p{L}\p{S}\p{N}]/u.test(before);
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return /\p{sc=Hani}/u.test(before);
  if (codePoint >= 0xe0020 && codePoint <= 0xe007f) return isInFlag(text, index);
  return false;
}

const isLetter = (character: string) => /[\p{L}\p{M}]/u.test(character);

/** The character that ends at the index; a space where the text begins. */
function characterBefore(text: string, index: number): string {
  const isPair = /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, index - 2), index));
  return text.slice(index - (isPair ? 2 : 1), index) || ' ';
}

/** The line that was looked at last: a flood of marks on one line reads it once, not once for each. */
let lastLine = { text: '', start: 0, end: -1, isRightToLeft: false };

function isInRightToLeftLine(text: string, index: number): boolean {
  if (lastLine.text !== text || index < lastLine.start || index > lastLine.end) {
    const start = text.lastIndexOf('\n', index - 1) + 1;
    const next = text.indexOf('\n', index);
    const end = next < 0 ? text.length : next;
    lastLine = { text, start, end, isRightToLeft: RIGHT_TO_LEFT.test(text.slice(start, end)) };
  }
  return lastLine.isRightToLeft;
}

/** A flag is fourteen code units long, so no more is looked at. */
function isInFlag(text: string, index: number): boolean {
  const from = Math.max(0, index - 14);
  return [...text.slice(from, index + 14).matchAll(REGION_FLAG)].some(
    ({ 0: flag, index: start }) => from + start < index && index < from + start + flag.length,
  );
}
