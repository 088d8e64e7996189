import { script } from 'virtual:search-engine';

/** The engine of search, under the name that Pagefind's elements load it by. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
