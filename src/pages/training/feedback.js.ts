import { script } from 'virtual:training-feedback';

/** Returns what says more about an answer than whether it is right; the page of a training path asks for it with the first answer. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
