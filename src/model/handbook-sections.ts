import { remembered } from '../basics/remembered.ts';
import type { Chapter, Handbook } from './handbook.ts';

/** A section that has chapters. */
interface Section {
  id: string;
  title: string;
  first: Chapter;
  chapters: readonly Chapter[];
}

/** The sections of a handbook that have chapters, in order, each with its own: sorted out once for the navigation of all pages. */
export const handbookSections = remembered(
  ({ sections, chapters }: Pick<Handbook, 'sections' | 'chapters'>): readonly Section[] => {
    const bySection = Map.groupBy(chapters, ({ section }) => section);
    return sections.flatMap(({ id, title }) => {
      const own = bySection.get(id) ?? [];
      const [first] = own;
      return first ? [{ id, title, first, chapters: own }] : [];
    });
  },
);
