import { script } from 'virtual:check-tool';

/** The stand-alone script, for other repositories to download. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
