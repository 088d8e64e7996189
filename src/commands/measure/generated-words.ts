const WORDS =
  'a tool may read code and the policy says where its output goes so that a team can show what reached the data and who approved it before a model learns from another model by accident'.split(
    ' ',
  );

/** A sentence of eight to fifteen ordinary words. */
export function sentence(random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 8) }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
