/** A name as it stands inside a sentence: "data incident desk", while an abbreviation keeps its capitals. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A contact as a sentence names it. */
export const contactInSentence = (name: string): string => `the ${inSentence(name)}`;
