import type { Root } from 'mdast';
import { sha256 } from '../model/sha256.ts';

/** Describes the Markdown of a part. */
export interface KnownPart {
  value: string;
  /** A list that follows another one is written with another sign. */
  endsInList: boolean;
}

/** Holds how many characters are kept: the parts of some hundred versions of a policy. */
const MAX_CHARACTERS = 50_000_000;

const known = new Map<string, KnownPart>();
let characters = 0;

/**
 * Returns the Markdown of a part, which is made once for all pages that have it.
 * @param part its HTML
 * @param site the address of a page that has it: links in it are the same for all pages of a site
 * @param convert makes the tree of the part, and writes it
 * @returns undefined where the part cannot be written by itself
 */
export function knownPart(
  part: string,
  site: string,
  convert: () => { tree: Root; text: string },
): KnownPart | undefined {
  const name = sha256(`${new URL(site).origin}\n${part}`);
  const found = known.get(name);
  if (found) return found;
  const { tree, text } = convert();
  if (tree.children[0]?.type === 'list') return undefined;
  const written: KnownPart = { value: text.replace(/\n$/, ''), endsInList: tree.children.at(-1)?.type === 'list' };
  characters += written.value.length;
  if (characters > MAX_CHARACTERS) {
    known.clear();
    characters = written.value.length;
  }
  known.set(name, written);
  return written;
}
