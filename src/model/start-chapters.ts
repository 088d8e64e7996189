import type { Chapter, Handbook } from './handbook.ts';
import { isServedAtStart } from './paths.ts';

/**
 * Returns the chapters for newcomers: those of the sections that say `isStart`. Where no section says so, of the one whose
 * chapters are served below /start/.
 */
export function startChapters({ sections, chapters }: Pick<Handbook, 'sections' | 'chapters'>): Chapter[] {
  const declared = sections.filter(({ isStart }) => isStart).map(({ id }) => id);
  return chapters.filter(({ id, section }) => (declared.length > 0 ? declared.includes(section) : isServedAtStart(id)));
}
