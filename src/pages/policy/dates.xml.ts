import { scheduleWords } from '#words/schedule.ts';
import rss from '@astrojs/rss';
import { firstMoment } from '../../basics/first-moment.ts';
import { datesFeed } from '../../schedule/dates-feed.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import { absolute, handbook, roleName } from '../../site.ts';

// As in the feed of changes.
const own = absolute('/policy/dates.xml').replaceAll('&', '&amp;');

/** The feed for owners: what begins, ends and must be reviewed. */
export const GET = () =>
  rss({
    title: scheduleWords.title(handbook.organization.title),
    description: scheduleWords.about,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<atom:link href="${own}" rel="self" type="application/rss+xml" />`,
    items: datesFeed(scheduleOf(handbook), handbook.today, roleName).map(({ path, title, description, told }) => ({
      title,
      link: absolute(path),
      pubDate: new Date(firstMoment(told, handbook.organization.timeZone)),
      description,
    })),
  });
