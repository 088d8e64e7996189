import type { indexLetter as english } from '../en/alphabet.ts';

/** The rows of the kana by their first kana, with the kana that begin each. */
const ROWS = [
  ['あ', 'あいうえお'],
  ['か', 'かきくけこ'],
  ['さ', 'さしすせそ'],
  ['た', 'たちつてと'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほ'],
  ['ま', 'まみむめも'],
  ['や', 'やゆよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わゐゑをん'],
] as const;

/**
 * Names in kana are under their row, in Latin letters under the letter. How kanji are read is not written in them: they have a
 * heading of their own, in which the collation orders them.
 */
export const indexLetter: typeof english = (name) => {
  const first = name.normalize('NFKC').slice(0, 1).normalize('NFD').slice(0, 1);
  if (/^[a-z]$/i.test(first)) return first.toUpperCase();
  const kana = SMALL.get(hiragana(first)) ?? hiragana(first);
  const row = ROWS.find(([, letters]) => letters.includes(kana));
  if (row) return row[0];
  return /^\p{Script=Han}/u.test(first) ? '漢字' : '記号・数字';
};

const hiragana = (letter: string) =>
  /^[\u30A1-\u30F6]$/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;

const SMALL = new Map(
  [...'ぁぃぅぇぉっゃゅょゎ'].map((small, index) => [small, [...'あいうえおつやゆよわ'][index] ?? small]),
);
