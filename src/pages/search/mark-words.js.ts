import { script } from 'virtual:mark-words';

/** Returns what marks the words that led here from search; a page asks for it when its address carries them. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
