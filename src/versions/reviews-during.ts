import { compareText } from '../basics/compare-text.ts';
import type { ReviewedFile } from '../model/handbook.ts';
import type { ReviewRecord } from '../model/schema/review.ts';

/** Reviews of one day, by one person or role, with the same outcome. */
export interface ReviewsOfDay {
  on: string;
  by: string;
  outcome: ReviewRecord['outcome'];
  /** The files below content/, sorted. */
  files: string[];
}

/**
 * Returns who reviewed the files of rules between two days, oldest first.
 * @param from YYYY-MM-DD, as `until`; both count
 */
export function ruleReviewsDuring(files: readonly ReviewedFile[], from: string, until: string): ReviewsOfDay[] {
  const all = files
    .filter(({ kind }) => kind === 'rule')
    .flatMap(({ at, reviews = [] }) => reviews.map(({ on, by, outcome }) => ({ on, by, outcome, file: at.file })))
    .filter(({ on }) => from <= on && on <= until)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.by, b.by) || compareText(a.file, b.file));
  const alike = Map.groupBy(all, ({ on, by, outcome }) => `${on} ${by} ${outcome}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { on, by, outcome } = first;
    return [{ on, by, outcome, files: group.map(({ file }) => file) }];
  });
}
