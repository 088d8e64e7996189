// Published as search/engine/pagefind.js, all that is ours of search in one file: the element that a page begins with, and what
// Pagefind's elements load as their pagefind.js, which is Pagefind itself, asked so that its answers are good ones.
import './site-search.ts';

export { createInstance } from './engine.ts';
