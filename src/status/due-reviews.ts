import { compareText } from '../basics/compare-text.ts';
import type { Handbook } from '../model/handbook.ts';
import { nextReview } from '../model/review-due.ts';
import { isPastDue } from '../policy/due.ts';
import { pageOfFile } from '../schedule/page-of-file.ts';
import { reviewedToday } from '../schedule/reviewed-today.ts';

/** A file whose review is overdue or comes soon. */
export interface DueReview {
  title: string;
  /** The page that shows it, below the site. */
  path: string;
  /** The file below content/. */
  file: string;
  owner: string;
  reviewed: string;
  due: string;
  isOverdue: boolean;
}

/** Returns the reviews that are overdue or due by a day, the earliest ahead. */
export function dueReviews(handbook: Handbook, until: string): DueReview[] {
  return reviewedToday(handbook)
    .map((file) => ({
      title: file.title,
      path: pageOfFile(file),
      file: file.at.file,
      owner: file.owner,
      reviewed: file.reviewed,
      due: nextReview(file),
      isOverdue: isPastDue(nextReview(file), handbook.today),
    }))
    .filter(({ due }) => due <= until)
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.file, b.file));
}
