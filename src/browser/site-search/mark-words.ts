// Marks the words that led from search results to this page. A page loads it only where its address carries them.
import { INSIDE } from '../../search/address-with-words.ts';

interface Options {
  highlightParam: string;
  addStyles: boolean;
  markContext: string;
  markOptions: object;
}

// Published as search/mark-words.js, two folders from Pagefind's own script.
const script = new URL('../pagefind/pagefind-highlight.js', import.meta.url).href;
const { default: Highlight } = (await import(/* @vite-ignore */ script)) as {
  default: new (options: Options) => unknown;
};

// Whole words only, but for the letters of scripts that put no spaces between words.
for (const [highlightParam, value] of [
  ['found', 'exactly'],
  [`${INSIDE}found`, 'partially'],
] as const) {
  new Highlight({
    highlightParam,
    addStyles: false,
    markContext: 'main',
    markOptions: { exclude: [], accuracy: { value, limiters: [...'.,;:!?()“”‘’"/·'] } },
  });
}
