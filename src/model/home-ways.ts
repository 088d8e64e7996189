import type { Chapter, Handbook } from './handbook.ts';
import { startChapters } from './start-chapters.ts';

/** Returns the chapters that the home page offers: those that organization.yaml names, or else those for newcomers. */
export function homeWays(handbook: Pick<Handbook, 'organization' | 'sections' | 'chapters'>): Chapter[] {
  const { organization, chapters } = handbook;
  const { ways } = organization.home;
  return ways.length > 0
    ? ways.flatMap((id) => chapters.find((chapter) => chapter.id === id) ?? [])
    : startChapters(handbook);
}
