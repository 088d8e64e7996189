import { compareText } from '../../basics/compare-text.ts';
import { canonicalJson } from '../../progress/canonical-json.ts';
import { digestOf } from '../digest.ts';
import type { Review, ReviewedFile } from '../handbook.ts';
import { newestReview } from './newest-review.ts';
import type { AnyFileRecord } from './records.ts';

/** Returns every file that carries a review header, in the order of the files. Files with faults are left out. */
export function reviewedFiles(records: readonly AnyFileRecord[]): ReviewedFile[] {
  return records
    .flatMap((record): ReviewedFile[] => {
      const { kind, id, file, data, document, raw } = record;
      if (!hasReview(data)) return [];
      const { owner, effective, reviewed, reviewEveryMonths, reviews, ...rest } = data;
      const review = { owner, effective, reviewed, reviewEveryMonths, ...(reviews && { reviews }) };
      const newest = newestReview(raw);
      const at = document.place(newest ? ['reviews', newest.index, 'on'] : ['reviewed']);
      const digest = digestOf([canonicalJson(rest), record.read?.body.body ?? '']);
      return [{ kind, id, title: titleIn(data) ?? file, digest, at, ...review }];
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
