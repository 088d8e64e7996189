/** A field whose name stands in its object before: JSON.parse keeps the last one without a word. */
export interface RepeatedName {
  name: string;
  /** Where it stands again, and where it stood first. */
  offset: number;
  first: number;
}

/**
 * Reads the names of fields, which JSON.parse does not tell.
 * @param text JSON that parses
 * @param deepest stops where lists and fields are nested further than this
 * @returns the names that stand twice in the same object; undefined where it is nested too deeply
 */
export function repeatedNames(text: string, deepest: number): RepeatedName[] | undefined {
  const found: RepeatedName[] = [];
  /** Holds what is open: the names of an object so far, nothing of a list. */
  const open: (Map<string, number> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '{' || mark === '[') open.push(mark === '{' ? new Map() : undefined);
    else if (mark === '}' || mark === ']') open.pop();
    if (open.length > deepest) return undefined;
    if (mark !== '"') continue;
    const end = endOfString(text, at);
    const names = isName(text, end) ? open.at(-1) : undefined;
    if (names) {
      const name = JSON.parse(text.slice(at, end)) as string;
      const first = names.get(name);
      if (first === undefined) names.set(name, at);
      else found.push({ name, offset: at, first });
    }
    at = end - 1;
  }
  return found;
}

/** Behind the closing quote of the string that begins here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isName(text: string, end: number): boolean {
  let at = end;
  while (' \t\n\r'.includes(text[at] ?? '.')) at++;
  return text[at] === ':';
}
