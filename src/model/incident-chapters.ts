import { remembered } from '../basics/remembered.ts';
import { chapterPath } from './paths.ts';
import type { Chapter, Handbook } from './handbook.ts';

/** A chapter that says what to do when something went wrong. */
type IncidentChapter = Chapter & { incident: NonNullable<Chapter['incident']> };

/** Returns the chapters about incidents, in the order of the handbook: looked up once for the header of all pages. */
export const incidentChapters = remembered(({ chapters }: Pick<Handbook, 'chapters'>): readonly IncidentChapter[] =>
  chapters.filter((chapter): chapter is IncidentChapter => chapter.incident !== undefined),
);

/** Returns where such a chapter says what to do first: below its first heading, past the introduction, or where it begins. */
export const firstStepsPath = ({ id, headings }: Pick<Chapter, 'id' | 'headings'>): string =>
  [chapterPath(id), headings[0]?.slug].filter((part) => part !== undefined).join('#');
