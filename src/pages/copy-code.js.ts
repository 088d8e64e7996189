import { script } from 'virtual:copy-code';

/** Returns what copies a block of code; a page asks for it when somebody points at the button. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
