import type { Chapter } from './handbook.ts';

/** Returns the first chapter, in reading order, that shows a component: the place where what it draws is explained. */
export const chapterWith = (chapters: readonly Chapter[], component: string): Chapter | undefined =>
  chapters.find(({ components }) => components.includes(component));
