import type { Chapter, Handbook } from './handbook.ts';

/** Returns the chapters that the home page offers: those that organization.yaml names, or else the start pages. */
export function homeWays({ organization, chapters }: Pick<Handbook, 'organization' | 'chapters'>): Chapter[] {
  const { ways } = organization.home;
  return ways.length > 0
    ? ways.flatMap((id) => chapters.find((chapter) => chapter.id === id) ?? [])
    : chapters.filter(({ section }) => section === 'start');
}
