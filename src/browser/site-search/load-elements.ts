import type { Answered } from './engine.ts';

/** Describes what Pagefind's elements on a page share, as far as it is used (its types are not published). */
export interface Instance {
  searchTerm: string;
  setTranslations(texts: Record<string, string>): void;
  /** Has a text read out. Pagefind's elements call it, too. */
  announce(text: string, values?: object, politeness?: string): void;
  triggerSearchWithFilters(words: string, filters: Chosen): void;
  on(event: 'loading' | 'error', heard: () => void): void;
  on(event: 'search', heard: (words: string, filters: Chosen) => void): void;
  /** Without our engine's part of an answer when there was no question. */
  on(event: 'results', heard: (answered: Pick<Answered, 'results'> & Partial<Answered>) => void): void;
}

/** The values chosen in each filter. */
export interface Chosen {
  type?: string[];
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): Instance } };
  }
}

/**
 * Brings Pagefind's elements and their sheet onto the page.
 * @param home address of the handbook
 * @throws when one of them cannot be loaded
 */
export async function loadElements(home: string): Promise<Instance> {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${home}search-elements.css`,
  });
  const script = Object.assign(document.createElement('script'), {
    src: `${home}pagefind/pagefind-component-ui.js`,
  });
  await Promise.all([sheet, script].map(loaded));
  const elements = window.PagefindComponents;
  if (!elements) throw new Error('Pagefind has brought no elements.');
  return elements.getInstanceManager().getInstance('default');
}

function loaded(element: HTMLElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
}
