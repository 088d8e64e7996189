import { currentOn } from '../../../src/basics/current-on.ts';
import { indexOf } from '../../../src/model/a-z.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { hasLetterPages, letterPath } from '../../../src/model/index-pages.ts';
import { movedPages } from '../../../src/model/moved-pages.ts';
import { comingDecidePath, newsPath } from '../../../src/model/paths.ts';
import { otherHandbooks } from '../../../src/versions/other-handbooks.ts';
import { newsOf } from '../../../src/versions/news.ts';

/**
 * Returns the pages that neither the index nor the sitemap lists: those of a letter of the index, those for people who
 * completed a path under an older version, the decision pages of other versions, and old addresses of pages that moved.
 */
export function unlistedPages(handbook: Handbook): string[] {
  const letters = indexOf(handbook);
  const news = currentOn(handbook.trainingPaths, handbook.today).flatMap((path) =>
    newsOf(handbook, path)
      .filter(({ standing }) => standing === 'must-reread')
      .map(({ version }) => newsPath(path.id, version.number)),
  );
  const decisions = otherHandbooks(handbook).map(({ organization }) => comingDecidePath(organization.policy.date));
  return [
    ...(hasLetterPages(letters) ? letters.map(({ letter }) => letterPath(letter)) : []),
    ...decisions,
    ...news,
    ...movedPages(handbook).map(({ from }) => from),
  ];
}
