import { PlainError } from '../../basics/plain-error.ts';

const MAX_DEPTH = 200;

/** The refusal of such a page. */
export const depthRefusal = (name: string) =>
  new PlainError(`${name}: its parts are more than ${MAX_DEPTH} deep in each other. It is not read.`);

interface Tree {
  type: string;
  children?: readonly Tree[];
}

/**
 * Refuses a page whose parts are in each other deeper than any that somebody wrote: what walks through it would end.
 * @throws PlainError with the name of the page
 */
export function refuseDepth(tree: Tree, name: string): void {
  let level: readonly Tree[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw depthRefusal(name);
    level = level.flatMap(({ children = [] }) => children);
  }
}
