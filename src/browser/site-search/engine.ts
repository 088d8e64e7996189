import type { Choice } from '../../search/choices.ts';
import { choicesQuery, namedChoices } from '../../search/named-choices.ts';
import { answerSearch } from '../../search/answer.ts';
import { openIndex, type Pagefind, type Search } from '../../search/open-index.ts';
import { remark } from '../../search/remark.ts';
import { shownEntry, type ShownEntry } from '../../search/shown-entry.ts';
import { watchParts } from './failed-parts.ts';
import { addVerdictSymbols } from './verdict-symbols.ts';

interface Options {
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

/** Describes what answers: the index, and the values that a question about the policy can have. */
interface Opened {
  search: Search;
  choices: Promise<Choice[]>;
}

// Published as search/engine/pagefind.js; the index is where its build puts it, under whatever path the site is served.
const folder = new URL('../../pagefind/', import.meta.url).href;
const failedParts = watchParts(folder);
let opened: Promise<Opened> | undefined;
let vocabulary: Promise<string[]> | undefined;

/** Begins to load the index, which takes longer than the elements that ask it. */
export function openSearch(): Promise<Opened> {
  opened ??= load();
  // A search meets the failure; before that it is nobody's concern.
  opened.catch(() => (opened = undefined));
  return opened;
}

async function load(): Promise<Opened> {
  // An index from before there were choices has none.
  const choices = json<Choice[]>('choices.json').catch(() => []);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Below the folder of the index, where its entries have their addresses.
  const search = openIndex(pagefind, loadVocabulary, { baseUrl: new URL('..', folder).pathname });
  // What counts entries by type is wanted by every search, and after it the words that only a misspelt one needs.
  search.index
    .filters()
    .then(loadVocabulary)
    .catch(() => undefined);
  return { search, choices };
}

function loadVocabulary(): Promise<string[]> {
  vocabulary ??= json<string[]>('vocabulary.json');
  vocabulary.catch(() => (vocabulary = undefined));
  return vocabulary;
}

async function json<T>(file: string): Promise<T> {
  const answer = await fetch(folder + file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json() as Promise<T>;
}

/**
 * Returns an engine for Pagefind's elements, in the shape of Pagefind's own, which they load by address. It has no filters to offer
 * before something is asked: the elements would wait for them before they ask anything.
 * @public
 */
export function createInstance({ highlightParam: parameter }: Options) {
  addVerdictSymbols();
  return {
    filters: () => Promise.resolve({}),

    /** @param filters the type chosen, as a list of one or none */
    async search(typed: string, { filters = {} }: { filters?: { type?: string[] } } = {}): Promise<Answered> {
      const failedBefore = failedParts();
      try {
        const { search, choices } = await openSearch();
        const found = await answerSearch(search, typed, filters.type?.[0] ?? '');
        if (failedParts() > failedBefore) throw new Error('A part of the index could not be loaded.');
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
        // The network is down, or the site was published anew since this page was opened. The next search begins anew.
        opened = undefined;
        return { results: [], filters: {}, totalFilters: {}, remark: '', isBroken: true };
      }
    },
  };
}
