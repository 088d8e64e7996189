import { BYTE_ORDER_MARK } from '../basics/byte-order-mark.ts';
import { llmsText } from '../llms/llms-text.ts';
import { handbook } from '../site.ts';

/** The way into the handbook for machines that read. */
export const GET = () =>
  new Response(`${BYTE_ORDER_MARK}${llmsText(handbook)}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
