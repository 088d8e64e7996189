import { script } from 'virtual:continue-training';

/** Returns what says on the home page how far somebody is with their training; the page asks for it once there is something to say. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
