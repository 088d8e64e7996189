import { agentTextsOf } from '../../agents/agent-texts.ts';
import { BYTE_ORDER_MARK } from '../../basics/byte-order-mark.ts';
import { handbook } from '../../site.ts';

export const getStaticPaths = () =>
  agentTextsOf(handbook)
    .filter(({ data }) => data === undefined)
    .map(({ division, text }) => ({ params: { division }, props: { text } }));

/** The block for coding agents in the repositories of a division, whatever their data. */
export const GET = ({ props }: { props: { text: string } }) =>
  new Response(`${BYTE_ORDER_MARK}${props.text}`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
