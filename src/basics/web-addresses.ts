/** A part of a text: an address of the web or of mail, or what stands between addresses. */
interface AddressPart {
  text: string;
  isAddress: boolean;
}

const ADDRESS = /(?:\bhttps?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>"\p{Cc}\p{Pi}\p{Pf}]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** Returns a text in its parts. The end of a sentence, and a bracket that was opened before an address, are not part of it. */
export function splitAddresses(text: string): AddressPart[] {
  const parts: AddressPart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found);
    if (/(?:https?|www)$/i.test(address)) continue;
    parts.push({ text: text.slice(from, index), isAddress: false }, { text: address, isAddress: true });
    from = index + address.length;
  }
  parts.push({ text: text.slice(from), isAddress: false });
  return parts.filter((part) => part.text !== '');
}

function withoutEnd(address: string): string {
  const shorter = address.replace(/[?!.,:;*'_~]+$/, '');
  const count = (bracket: string) => shorter.split(bracket).length;
  const isUnbalanced =
    (shorter.endsWith(')') && count(')') > count('(')) || (shorter.endsWith(']') && count(']') > count('['));
  if (isUnbalanced) return withoutEnd(shorter.slice(0, -1));
  return shorter;
}

/** Characters that mean nothing in Markdown, an underscore only where it stands inside of a word. */
const PLAIN = /^(?:[\p{L}\p{N}:/.?=%@!,;#+&-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;
const ENTITY = /&#?\w+;/;

/**
 * Returns an address so that every reader of Markdown finds it whole: as it is, or between angle brackets where a part of it would
 * be read as a mark. A backslash in it would be part of the address to programs that look for addresses, GitLab among them.
 * @param after what stands behind it
 * @returns undefined where it cannot be written as it is
 */
export function addressInMarkdown(address: string, after: string): string | undefined {
  // A table takes a stroke for the end of its cell; in angle brackets a backslash is nothing but a backslash.
  if (/[|\\`]/.test(address)) return undefined;
  const endsByItself = /^[.,:!?)]*(?:\s|$)/.test(after);
  if (PLAIN.test(address) && !ENTITY.test(address) && endsByItself) return address;
  return /^https?:/i.test(address) ? `<${address}>` : undefined;
}
