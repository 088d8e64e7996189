import { script } from 'virtual:usage-report';

/** Returns what shows the report of an audit; a page asks for it when somebody has chosen a file. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
