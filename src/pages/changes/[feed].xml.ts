import { changesWords } from '#words/changes.ts';
import type { GetStaticPaths } from 'astro';
import rss from '@astrojs/rss';
import { firstMoment } from '../../basics/first-moment.ts';
import { announcedChanges } from '../../model/announced-changes.ts';
import { changePath } from '../../model/paths.ts';
import { plainText } from '../../model/plain-text.ts';
import { absolute, handbook, hasPart } from '../../site.ts';

/** One feed or none: a handbook may be without changes to tell. */
export const getStaticPaths = (() =>
  hasPart('changes') ? [{ params: { feed: 'feed' } }] : []) satisfies GetStaticPaths;

// A copy of the feed says where the feed is. In an address only the ampersand has a meaning in XML.
const own = absolute('/changes/feed.xml').replaceAll('&', '&amp;');

/** The change notes as a feed. */
export const GET = () =>
  rss({
    title: changesWords.feedTitle(handbook.organization.title),
    description: handbook.organization.description,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<atom:link href="${own}" rel="self" type="application/rss+xml" />`,
    items: announcedChanges(handbook).map(({ id, title, date, summary }) => ({
      title,
      link: absolute(changePath(id)),
      pubDate: new Date(firstMoment(date, handbook.organization.timeZone)),
      description: plainText(summary),
    })),
  });
