// What Pagefind's elements load as their pagefind.js: Pagefind itself, asked so that its answers are good ones.
import type { Choice } from '../../search/choices.ts';
import { choicesQuery, namedChoices } from '../../search/named-choices.ts';
import { answerSearch } from '../../search/answer.ts';
import { openIndex, type Pagefind } from '../../search/open-index.ts';
import { remark } from '../../search/remark.ts';
import { shownEntry, type ShownEntry } from '../../search/shown-entry.ts';
import { addVerdictSymbols } from './verdict-symbols.ts';

interface Options {
  baseUrl?: string;
  /** The part of an address that carries words to mark on the page reached. */
  highlightParam?: string;
}

type Counts = Record<string, Record<string, number>>;

/** Describes what the elements take, and beside it what our own texts are made of. */
export interface Answered {
  results: { id: string; data(): Promise<ShownEntry> }[];
  filters: Counts;
  totalFilters: Counts;
  remark: string;
  isBroken: boolean;
  /** The question about the policy that was typed: the query of its address, and what is chosen there. */
  decision?: { query: string; names: string[] };
}

// Published as search/engine/pagefind.js; the index is where its build puts it, under whatever path the site is served.
const folder = new URL('../../pagefind/', import.meta.url).href;
const vocabulary: Promise<string[]> = fetch(`${folder}vocabulary.json`).then((answer) => answer.json());
// An index from before there were choices has none.
const choices: Promise<Choice[]> = fetch(`${folder}choices.json`).then(
  (answer) => (answer.ok ? answer.json() : []),
  () => [],
);
const pagefind: Pagefind = await import(`${folder}pagefind.js`);

/**
 * An engine for the elements, in the shape of Pagefind's own, which they load by address.
 * @public
 */
export function createInstance({ highlightParam: parameter, ...options }: Options) {
  addVerdictSymbols();
  const opened = openIndex(pagefind, vocabulary, options);
  // Whoever types meets the failure; before that it is nobody's concern.
  opened.catch(() => undefined);
  return {
    filters: async () => (await opened.catch(() => undefined))?.index.filters() ?? {},

    /** @param filters the type chosen, as a list of one or none */
    async search(typed: string, { filters = {} }: { filters?: { type?: string[] } } = {}): Promise<Answered> {
      try {
        const found = await answerSearch(await opened, typed, filters.type?.[0] ?? '');
        const named = namedChoices(await choices, typed);
        const asked = { typed, words: found.words, parameter };
        // All types can be chosen at any time: choosing one does not hide the others.
        const counts: Counts = Object.keys(found.byType).length > 0 ? { type: found.byType } : {};
        return {
          results: found.matches.map((match) => ({
            ...match,
            data: async () => shownEntry(await match.data(), asked),
          })),
          filters: counts,
          totalFilters: counts,
          remark: remark(found),
          isBroken: false,
          ...(named && { decision: { query: choicesQuery(named), names: named.map(({ name }) => name) } }),
        };
      } catch {
        // The network is down, or the site was published anew since this page was opened.
        return { results: [], filters: {}, totalFilters: {}, remark: '', isBroken: true };
      }
    },
  };
}
