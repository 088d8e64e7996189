import { remembered } from '../basics/remembered.ts';
import type { Chapter } from './handbook.ts';
import { chapterPath } from './paths.ts';

const byPath = remembered(
  (chapters: readonly Pick<Chapter, 'id' | 'section'>[]) =>
    new Map(chapters.map((chapter) => [chapterPath(chapter.id), chapter])),
);

/** The chapter whose page has this path below the site address. Every page asks. */
export const chapterAt = (
  chapters: readonly Pick<Chapter, 'id' | 'section'>[],
  path: string,
): Pick<Chapter, 'id' | 'section'> | undefined => byPath(chapters).get(path);
