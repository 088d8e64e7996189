import { pagesOf } from '../model/pages.ts';
import { absolute, handbook } from '../site.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page, for search engines of the intranet. */
export const GET = () => {
  const entries = pagesOf(handbook).map(({ path }) => `<url><loc>${escape(absolute(path))}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
