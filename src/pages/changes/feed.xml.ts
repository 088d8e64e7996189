import rss from '@astrojs/rss';
import { changePath } from '../../model/paths.ts';
import { plainText } from '../../model/plain-text.ts';
import { absolute, handbook } from '../../site.ts';

/** The change notes as a feed. */
export const GET = () =>
  rss({
    title: `Changes to the ${handbook.organization.title}`,
    description: handbook.organization.description,
    site: absolute('/'),
    items: handbook.changes.map(({ id, title, date, summary }) => ({
      title,
      link: absolute(changePath(id)),
      pubDate: new Date(`${date}T00:00:00Z`),
      description: plainText(summary),
    })),
  });
