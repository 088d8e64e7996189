import type { Place } from '../handbook.ts';
import type { FileKind } from '../kind.ts';

/** A page that content declares, with where it was before and how its headings were called. */
export interface MovedPage {
  kind: FileKind;
  id: string;
  /** Its address now. */
  path: string;
  file: string;
  movedFrom: { path: string; at: Place }[];
  movedFragments: { from: string; to: string; at: Place }[];
  /** The fragments of its headings; undefined while its body cannot be read, and where it has none. */
  headings: readonly string[] | undefined;
}
