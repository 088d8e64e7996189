import { currentOn } from '../../../src/basics/current-on.ts';
import { indexOf } from '../../../src/model/a-z.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { hasLetterPages, letterPath } from '../../../src/model/index-pages.ts';
import { movedPages } from '../../../src/model/moved-pages.ts';
import { newsPath } from '../../../src/model/paths.ts';
import { newsOf } from '../../../src/versions/news.ts';

/**
 * Returns the pages that neither the index nor the sitemap lists: those of a letter of the index, and those for people who
 * completed a path under an older version, and old addresses of pages that moved.
 */
export function unlistedPages(handbook: Handbook): string[] {
  const letters = indexOf(handbook);
  const news = currentOn(handbook.trainingPaths, handbook.today).flatMap((path) =>
    newsOf(handbook, path)
      .filter(({ standing }) => standing === 'must-reread')
      .map(({ version }) => newsPath(path.id, version.number)),
  );
  return [
    ...(hasLetterPages(letters) ? letters.map(({ letter }) => letterPath(letter)) : []),
    ...news,
    ...movedPages(handbook).map(({ from }) => from),
  ];
}
