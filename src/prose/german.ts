import { sentenceEnds } from '../words/de/sentence-ends.ts';
import { countWords } from './passage.ts';
import type { Phrase } from './phrase.ts';
import type { ProseRules } from './prose-rules.ts';

const OFFICE = 'es klingt nach Behörde';
const ENGLISH = 'es ist aus dem Englischen übersetzt';

const PHRASES: readonly Phrase[] = [
  { pattern: /\bbezüglich\b/gi, instead: '„zu“ oder „über“', reason: OFFICE, example: 'Fragen bezüglich der Regel.' },
  { pattern: /\bseitens\b/gi, instead: '„von“', reason: OFFICE, example: 'Seitens der Leitung.' },
  {
    pattern: /\bim Rahmen (?:von|der|des|dieser)\b/gi,
    instead: '„bei“ oder „in“',
    reason: OFFICE,
    example: 'Im Rahmen der Prüfung.',
  },
  {
    pattern: /\bzeitnah\b/gi,
    instead: 'die Frist nennen',
    reason: 'niemand weiß, wann das ist',
    example: 'Zeitnah melden.',
  },
  {
    pattern: /\bentsprechende[nrms]?\b/gi,
    instead: 'sagen, welche',
    reason: 'es verweist auf nichts',
    example: 'Die entsprechende Stelle fragen.',
  },
  {
    pattern: /\b(?:erfolgt|erfolgen)\b/gi,
    instead: 'ein Verb, das sagt, wer was tut',
    reason: OFFICE,
    example: 'Die Freigabe erfolgt schriftlich.',
  },
  {
    pattern: /\bmach(?:t|en)\b[^.]{0,20}\bSinn\b/gi,
    instead: '„ist sinnvoll“',
    reason: ENGLISH,
    example: 'Das macht keinen Sinn.',
  },
  {
    pattern: /\bin (?:19|20)\d\d\b/g,
    instead: 'die Jahreszahl allein oder „im Jahr“',
    reason: ENGLISH,
    example: 'Das änderte sich in 2026.',
  },
  {
    pattern: /\badressier(?:t|en)\b/gi,
    instead: '„behandeln“ oder „lösen“',
    reason: ENGLISH,
    example: 'Die Regel adressiert das Risiko.',
  },
  {
    pattern: /\b(?:einfach|lediglich|natürlich|selbstverständlich)\b/gi,
    instead: 'weglassen',
    reason: 'was wem leichtfällt, weiß der Text nicht',
    example: 'Einfach die Stelle fragen.',
  },
];

const LONG_WORD = 7;

/** The Lesbarkeitsindex (LIX) of Björnsson: words of a sentence, and the percentage of words with more than six letters. */
function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}-]+/gu) ?? []);
  const long = words.filter((word) => word.length >= LONG_WORD).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

export const GERMAN: ProseRules = {
  ends: sentenceEnds,
  length: countWords,
  unit: 'words',
  mostInSentence: 30,
  // 60 and more counts as very hard, as in scholarly texts.
  hard: { of: lix, most: 60, name: 'LIX' },
  phrases: PHRASES,
  chapter: {
    count: countWords,
    unit: 'words',
    // Compounds make German texts shorter in words than English ones.
    least: 250,
    most: 900,
    mostWithoutHeading: 300,
    mostInSummary: 60,
    lastHeading: 'Was zu tun ist',
  },
};
