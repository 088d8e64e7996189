import { remembered } from '../basics/remembered.ts';
import type { Chapter, Handbook } from './handbook.ts';

/** A chapter that says what to do when something went wrong. */
type IncidentChapter = Chapter & { incident: NonNullable<Chapter['incident']> };

/** Returns the chapters about incidents, in the order of the handbook: looked up once for the header of all pages. */
export const incidentChapters = remembered(({ chapters }: Pick<Handbook, 'chapters'>): readonly IncidentChapter[] =>
  chapters.filter((chapter): chapter is IncidentChapter => chapter.incident !== undefined),
);
