/** Holds how the parts begin that many pages have alike: a rule as versions published it, and the answers that changed in a division. */
const BEGINNINGS = ['<article class="entry rule"', '<details class="news-division"'];

/** A script or a style sheet with its text, or any other tag: what looks like a tag in the value of an attribute is words. */
const TAG =
  /<(?:script|style)(?:[^<>"]|"[^"]*")*>[^]*?<\/(?:script|style)>|<(\/?[a-z][a-z0-9-]*)(?:[^<>"]|"[^"]*")*>/gi;

/** Elements in which a part is not by itself: what is written there depends on what is around it, or is left out. */
const AROUND = new Set('li dl table blockquote form template noscript nav aside'.split(' '));

/** Finds what ties a part to its page: links to places on the page itself, and its sources. */
const OF_ONE_PAGE = /\s(?:href="(?!\/|https?:|mailto:)|class="sources)/;

/** Describes the main part of a page, with an empty element in place of each part that other pages may have, too. */
export interface TakenParts {
  html: string;
  parts: readonly string[];
}

/** The empty element that stands for a part. */
const placeOfPart = (index: number) => `<article data-part="${index}"></article>`;

/**
 * Takes from the main part of a page what many pages have alike, so that its Markdown need not be made for each of them.
 * @param html as it is built
 */
export function takeRepeatedParts(html: string): TakenParts {
  if (!BEGINNINGS.some((beginning) => html.includes(beginning))) return { html, parts: [] };
  const pieces: string[] = [];
  const parts: string[] = [];
  let done = 0;
  let depth = 0;
  let open: { name: string; at: number } | undefined;
  for (const { index, 0: tag, 1: name = '' } of html.matchAll(TAG)) {
    if (AROUND.has(name)) depth += 1;
    else if (name.startsWith('/') && AROUND.has(name.slice(1))) depth -= 1;
    // A part that holds another one like it is none: its end would have to be told from that of the other.
    else if (open && name === open.name) open = undefined;
    else if (open && name === `/${open.name}`) {
      const part = html.slice(open.at, index + tag.length);
      if (!OF_ONE_PAGE.test(part)) {
        pieces.push(html.slice(done, open.at), placeOfPart(parts.length));
        parts.push(part);
        done = index + tag.length;
      }
      open = undefined;
    } else if (!open && depth === 0 && BEGINNINGS.some((beginning) => tag.startsWith(beginning)))
      open = { name, at: index };
  }
  return { html: [...pieces, html.slice(done)].join(''), parts };
}
