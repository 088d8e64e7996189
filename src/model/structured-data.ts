import type { PlainText } from './text-kinds.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Review } from '../model/handbook.ts';

/** A thing of schema.org, with the properties that we know of it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** The way up from a page, the page itself last. */
export function breadcrumbs(site: string, trail: { path: string; name: PlainText }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(site, path),
    })),
  };
}

/** A chapter or a how-to page: since when it applies, and when somebody last read it against reality. */
export function article(title: PlainText, review: Review): Thing {
  return {
    '@type': 'TechArticle',
    headline: title,
    datePublished: review.effective,
    dateModified: review.reviewed,
  };
}

/** Questions with their answers as plain words. */
export function questions(entries: { question: PlainText; answer: PlainText }[]): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** Returns what a page is about, as search engines read it. */
export const graphOf = (things: Thing[]) => ({ '@context': 'https://schema.org', '@graph': things });
