import { llmsText } from '../llms/llms-text.ts';
import { handbook } from '../site.ts';

/** The way into the handbook for machines that read. */
export const GET = () => new Response(llmsText(handbook), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
