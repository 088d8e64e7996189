import { excerptNodes } from './excerpt-nodes.ts';
import { splitNames } from './entry-meta.ts';
import { addressWithWords } from './found-words.ts';
import type { Entry } from './open-index.ts';
import { plainWords } from './words.ts';

/** What the results are shown for. */
export interface Asked {
  typed: string;
  words: readonly string[];
}

/** Places of one page that are shown below it. */
const MOST_PLACES = 3;

/** Fills the template of a result (SearchBox.astro) with an entry. */
export function resultItem(template: HTMLTemplateElement, entry: Entry, asked: Asked): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`.search-${name}`);
  fillLink(item.querySelector('a'), entry.meta.title, addressWithWords(entry.url, entry, asked.typed, asked.words));
  for (const mark of item.querySelectorAll<HTMLElement>('[data-verdict]')) {
    if (mark.dataset.verdict !== entry.meta.verdict) mark.remove();
  }
  part('kind > span')?.append(kindOf(entry, asked.words));
  part('excerpt')?.append(...excerptNodes(entry));
  const places = placesOf(entry);
  const list = part('places');
  if (places.length === 0) list?.remove();
  for (const { title, url } of places) {
    const link = document.createElement('a');
    fillLink(link, title, addressWithWords(url, entry, asked.typed, asked.words));
    const place = document.createElement('li');
    place.append(link);
    list?.append(place);
  }
  return item;
}

function fillLink(link: HTMLAnchorElement | null, text: string, address: string): void {
  if (!link) return;
  link.textContent = text;
  link.href = address;
}

/** "Tool · OpenAI · also called gpt": the last part where the name that was typed is not the title. */
function kindOf({ meta }: Entry, words: readonly string[]): string {
  const title = plainWords(meta.title);
  const has = (name: string) => words.every((word) => plainWords(name).some((part) => part.startsWith(word)));
  const name = words.every((word) => title.some((part) => part.startsWith(word)))
    ? undefined
    : splitNames(meta.names).find(has);
  return [meta.type, meta.context, name && `also called ${name}`].filter(Boolean).join(' · ');
}

/** Headings below which the words stand, most mentions first chosen, shown in the order of the page. */
function placesOf(entry: Entry): Entry['sub_results'] {
  const places = entry.sub_results.filter(({ anchor }) => anchor);
  const best = [...places].sort((a, b) => b.locations.length - a.locations.length).slice(0, MOST_PLACES);
  return places.filter((place) => best.includes(place));
}
