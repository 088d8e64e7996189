import type { Handbook, Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { requiredMinutesOf } from '../training/path-summary.ts';
import type { ProsePlace } from './prose-places.ts';
import { durationsIn, type Duration } from './stated-minutes.ts';

const LINK_TO_PATH = /\]\(\/training\/([a-z0-9-]+)\//g;

/**
 * Paragraphs that link to training paths and say how long that takes, when no path of theirs, nor all of them together, takes
 * as long as the required steps add up to.
 */
export function trainingMinutesProblems(handbook: Handbook, prose: readonly ProsePlace[]): Problem[] {
  return prose.flatMap(({ text, placeOf }) =>
    paragraphsOf(text).flatMap(({ words, start }) => {
      const linked = new Set([...words.matchAll(LINK_TO_PATH)].map(([, id]) => id));
      const paths = handbook.trainingPaths.filter(({ id }) => linked.has(id));
      if (paths.length === 0) return [];
      const sums = paths.map(({ id, steps }) => ({ id, minutes: requiredMinutesOf(steps) }));
      const together = sums.reduce((sum, { minutes }) => sum + minutes, 0);
      const fits = ({ from, to }: Duration) =>
        [...sums.map(({ minutes }) => minutes), together].some((minutes) => minutes >= from && minutes <= to);
      return durationsIn(words)
        .filter(({ value }) => !fits(value))
        .map((stated) => disagreement(placeOf(start + stated.index), stated.words, sums));
    }),
  );
}

function disagreement(at: Place, words: string, sums: { id: string; minutes: number }[]): Problem {
  const data = sums
    .map(({ id, minutes }) => `the required steps of \`${id}\` add up to ${minutes} minutes`)
    .join(', and ');
  return problem('text-disagrees', at, `the text says “${words.replaceAll(/\s+/g, ' ')}”, and ${data}.`);
}

/** The paragraphs of a Markdown text, each with the index of its first character. */
function paragraphsOf(text: string): { words: string; start: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: words, index }) => ({ words, start: index }));
}
