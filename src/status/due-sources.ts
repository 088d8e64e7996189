import { compareText } from '../basics/compare-text.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { recheckDue, sourcePath } from '../model/source-pages.ts';
import { isPastDue } from '../policy/due.ts';

/** A source that is to be opened again. */
export interface DueSource {
  id: string;
  title: string;
  /** Where the handbook shows it, below the site. */
  path: string;
  file: string;
  checked: string;
  due: string;
  isOverdue: boolean;
}

/** Returns the sources that have gone too long without being opened, or will have by a day; the earliest ahead. */
export function dueSources({ sources, today }: Handbook, until: string): DueSource[] {
  return currentOn(sources, today)
    .map((source) => ({
      id: source.id,
      title: source.title,
      path: sourcePath(sources, source.id, today) ?? '/sources/',
      file: source.at.file,
      checked: source.checked,
      due: recheckDue(source),
      isOverdue: isPastDue(recheckDue(source), today),
    }))
    .filter(({ due }) => due <= until)
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
}
