// The script of the page for addresses that do not exist: offers the pages that may have been meant.
import { nearestPaths } from '../search/nearest-paths.ts';
import { el } from './dom.ts';
import { find } from './find.ts';

/** The address of a page as it is being served, and the heading that it has. */
async function linkTo(path: string): Promise<HTMLLIElement | undefined> {
  const answer = await fetch(path);
  if (!answer.ok) return undefined;
  const html = await answer.text();
  // Without the head: the styles in it are not this page's, whose security policy would complain about them.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  const title = page.querySelector('h1')?.textContent.trim();
  return title ? el('li', {}, el('a', { href: path }, title)) : undefined;
}

async function offer(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset.sitemap ?? '');
  if (!answer.ok) return;
  const sitemap = new DOMParser().parseFromString(await answer.text(), 'application/xml');
  // The sitemap has the published address, which need not be the one that is being served.
  const paths = [...sitemap.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent ?? '').pathname);
  const links = await Promise.all(nearestPaths(decodeURI(location.pathname), paths).map(linkTo));
  const found = links.filter((link) => link !== undefined);
  find(place, 'ul').append(...found);
  place.hidden = found.length === 0;
}

// Without the network, or with an address that cannot be decoded, the page says what it says without script.
offer(find(document.body, '.not-found-near')).catch(() => undefined);
