import { compareText } from '../../basics/compare-text.ts';
import type { Review, ReviewedFile } from '../handbook.ts';
import type { AnyFileRecord } from './records.ts';

/** Returns every file that carries a review header, in the order of the files. Files with faults are left out. */
export function reviewedFiles(records: readonly AnyFileRecord[]): ReviewedFile[] {
  return records
    .flatMap(({ kind, id, file, data, document }): ReviewedFile[] => {
      if (!hasReview(data)) return [];
      const { owner, effective, reviewed, reviewEveryMonths } = data;
      const title = titleIn(data) ?? file;
      return [{ kind, id, title, at: document.place(['reviewed']), owner, effective, reviewed, reviewEveryMonths }];
    })
    .sort((a, b) => compareText(a.at.file, b.at.file));
}

const hasReview = (data: object | undefined): data is Review => data !== undefined && 'reviewEveryMonths' in data;

/** The field in which a kind of entry names itself. */
const NAME_FIELDS = ['title', 'name', 'question'];

function titleIn(data: object): string | undefined {
  const named = Object.entries(data).find(([field]) => NAME_FIELDS.includes(field));
  return typeof named?.[1] === 'string' ? named[1] : undefined;
}
