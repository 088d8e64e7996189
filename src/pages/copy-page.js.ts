import { script } from 'virtual:copy-page';

/** Returns what copies a page as Markdown; a page asks for it when somebody points at the button. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
