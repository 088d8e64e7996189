/** A type is named near the start of its line, or it is not looked for. */
const HEAD = 400;
const MAX_LENGTH = 40;

const [QUOTE, COLON, T, Y, P, E] = [...Buffer.from('":type')] as [number, number, number, number, number, number];

/** The length of `"type":"`. */
const LENGTH = 8;

/**
 * Returns the first `type` that is named near the start of a line of JSON; undefined where there is none. It need not be the
 * line's own: an object inside may come before it.
 */
export function firstType(bytes: Buffer, from: number, end: number): string | undefined {
  const at = placeOfType(bytes, from, end);
  return at === -1 ? undefined : nameAt(bytes, at, end);
}

/** Returns the `type` that is named next near the first one. */
export function secondType(bytes: Buffer, from: number, end: number): string | undefined {
  const at = placeOfType(bytes, from, end);
  return at === -1 ? undefined : firstType(bytes, at, end);
}

/** Returns where the name of the first type begins; -1 where there is none. */
function placeOfType(bytes: Buffer, from: number, end: number): number {
  const last = Math.min(end, from + HEAD) - LENGTH;
  // The search of Boyer, Moore and Horspool, in this language: calling another one for each line takes longer than most lines do.
  for (let at = from; at <= last;) {
    switch (bytes[at + 7]) {
      case QUOTE:
        if (isTypeAt(bytes, at)) return at + LENGTH;
        at += 2;
        break;
      case COLON:
        at += 1;
        break;
      case E:
        at += 3;
        break;
      case P:
        at += 4;
        break;
      case Y:
        at += 5;
        break;
      case T:
        at += 6;
        break;
      default:
        at += LENGTH;
    }
  }
  return -1;
}

const isTypeAt = (bytes: Buffer, at: number) =>
  bytes[at + 6] === COLON &&
  bytes[at + 5] === QUOTE &&
  bytes[at + 4] === E &&
  bytes[at + 3] === P &&
  bytes[at + 2] === Y &&
  bytes[at + 1] === T &&
  bytes[at] === QUOTE;

/** The types that were met, by a number that their letters give: a file has few of them, and each many times. */
const names: (string | undefined)[] = [];
const PLACES = 256;

function nameAt(bytes: Buffer, from: number, end: number): string | undefined {
  const limit = Math.min(end, from + MAX_LENGTH + 1);
  let at = from;
  let number = 0;
  for (; at < limit && bytes[at] !== QUOTE; at += 1) number = (number * 31 + (bytes[at] ?? 0)) & 0xffff;
  if (at === limit) return undefined;
  const place = number & (PLACES - 1);
  const known = names[place];
  if (known !== undefined && isNameAt(known, bytes, from, at)) return known;
  const name = bytes.toString('latin1', from, at);
  names[place] = name;
  return name;
}

function isNameAt(name: string, bytes: Buffer, from: number, end: number): boolean {
  if (name.length !== end - from) return false;
  for (let index = 0; index < name.length; index += 1) if (name.charCodeAt(index) !== bytes[from + index]) return false;
  return true;
}
