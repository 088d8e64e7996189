const CARDINALS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
];

const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst',
];

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list) => list.split(' ').map((word, index) => [word, index + 1] as const)));

const cardinals = numbered(CARDINALS);
const ordinals = numbered(ORDINALS);

/** The number that a word or digits stand for, in English or German: "ten", "zehn", "10"; undefined for anything else. */
export const cardinalOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : cardinals.get(word.toLowerCase().replace(/^eine[mnrs]?$/, 'ein'));

/** The place that a word stands for: "eleventh", "11th", "elften", "11."; undefined for anything else. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th|\.)$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const lower = word.toLowerCase();
  return ordinals.get(lower) ?? ordinals.get(lower.replace(/e[mnrs]?$/, ''));
}
