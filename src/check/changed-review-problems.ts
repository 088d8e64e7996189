import type { ReviewedFile } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { count, list } from '../basics/words.ts';

/** Files of which only the day moved, from which number on nobody can have read them all. */
const MANY = 10;

/** Files that a message names. */
const NAMED = 3;

/**
 * Returns reviews that a change states and that are hard to believe: of a text that the same change rewrites, and of many files at
 * once in which nothing else changed.
 * @param before the reviewed files before the change
 * @param after the same after it
 */
export function changedReviewProblems(before: readonly ReviewedFile[], after: readonly ReviewedFile[]): Problem[] {
  const earlier = new Map(before.map((file) => [file.at.file, file]));
  const reviewed = after.flatMap((file) => {
    const was = earlier.get(file.at.file);
    return was && file.reviewed > was.reviewed ? [{ file, isReworded: file.digest !== was.digest }] : [];
  });
  const rewritten = reviewed.filter(({ file, isReworded }) => isReworded && outcomeOf(file) === 'confirmed');
  const moved = reviewed.filter(({ isReworded }) => !isReworded).map(({ file }) => file);
  return [
    ...rewritten.map(({ file }) =>
      problem(
        'change-confirmed-unread',
        file.at,
        `the review of ${file.reviewed} confirms a text that the same change rewrites: nobody can have read it before.`,
      ),
    ),
    ...inBulk(moved),
  ];
}

/** Returns what the newest review says; a day alone says that the text was confirmed. */
function outcomeOf({ reviews = [], reviewed }: ReviewedFile): string {
  return reviews.find(({ on }) => on === reviewed)?.outcome ?? 'confirmed';
}

function inBulk(moved: readonly ReviewedFile[]): Problem[] {
  const [first] = moved;
  if (!first || moved.length < MANY) return [];
  const names = moved.slice(0, NAMED).map(({ at }) => at.file);
  const left = moved.length - names.length;
  const message = `this change confirms ${count(moved.length, 'file')} in which nothing but the day is different: ${list([...names, `${left} more`], 'and')}.`;
  return [problem('change-of-many-reviews', first.at, message)];
}
