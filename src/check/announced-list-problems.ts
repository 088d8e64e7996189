import { problem, type Problem } from '../model/problem.ts';
import { announcedLists } from './announced-lists.ts';
import type { ProsePlace } from './prose-places.ts';

/** Texts that announce a number of things, where the list or table right below has another number of them. */
export function announcedListProblems(prose: readonly ProsePlace[]): Problem[] {
  return prose.flatMap(({ text, placeOf }) =>
    announcedLists(text)
      .filter(({ value, listed }) => value !== listed)
      .map(({ words, listed, index }) =>
        problem('text-disagrees', placeOf(index), `the text says “${words}”, and what follows is ${listed}.`),
      ),
  );
}
