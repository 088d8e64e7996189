import type { GetStaticPaths } from 'astro';
import { script } from 'virtual:training-feedback';
import { hasPart } from '../../site.ts';

/** One script or none: it belongs to the pages of training paths. */
export const getStaticPaths = (() =>
  hasPart('training') ? [{ params: { feedback: 'feedback' } }] : []) satisfies GetStaticPaths;

/** Returns what says more about an answer than whether it is right; the page of a training path asks for it with the first answer. */
export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
