import { isRetiredOn, type Retirable } from '../basics/current-on.ts';
import type { Handbook, ReviewedFile } from '../model/handbook.ts';

/** Returns the files that somebody reviews today. Nobody reviews what is retired. */
export function reviewedToday({
  reviewedFiles,
  tools,
  checks,
  checklists,
  trainingPaths,
  faq,
  today,
}: Handbook): ReviewedFile[] {
  const lists: Partial<Record<ReviewedFile['kind'], readonly ({ id: string } & Retirable)[]>> = {
    tool: tools,
    check: checks,
    checklist: checklists,
    'training-path': trainingPaths,
    faq,
  };
  return reviewedFiles.filter(({ kind, id }) => {
    const entry = lists[kind]?.find((one) => one.id === id);
    return entry === undefined || !isRetiredOn(entry, today);
  });
}
