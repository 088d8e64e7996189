import { agentTextsOf } from '../../../agents/agent-texts.ts';
import { BYTE_ORDER_MARK } from '../../../basics/byte-order-mark.ts';
import { handbook } from '../../../site.ts';

export const getStaticPaths = () =>
  agentTextsOf(handbook).flatMap(({ division, data, text }) =>
    data === undefined ? [] : [{ params: { division, data }, props: { text } }],
  );

/** The block for coding agents in the repositories of a division with a data class. */
export const GET = ({ props }: { props: { text: string } }) =>
  new Response(`${BYTE_ORDER_MARK}${props.text}`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
