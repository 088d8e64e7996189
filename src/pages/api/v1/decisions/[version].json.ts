import type { APIRoute, GetStaticPaths } from 'astro';
import type { DecisionsDocument } from '../../../../api/decisions-document.ts';
import { earlierDecisions } from '../../../../api/earlier-decisions.ts';
import { handbook } from '../../../../site.ts';

/** `1.json`: the decisions of a version that was in force before, in the form of `decisions.json`. */
export const getStaticPaths = (() =>
  [...earlierDecisions(handbook)].map(([version, makeDocument]) => ({
    params: { version: String(version) },
    props: { makeDocument },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  makeDocument: () => DecisionsDocument;
}

export const GET: APIRoute<Props> = ({ props: { makeDocument } }) =>
  new Response(`${JSON.stringify(makeDocument())}\n`, { headers: { 'content-type': 'application/json' } });
