import type { APIRoute, GetStaticPaths } from 'astro';
import { script as continueTraining } from 'virtual:continue-training';
import { script as copyPage } from 'virtual:copy-page';
import { script as filterQuestions } from 'virtual:filter-questions';
import { hasPart } from '../site.ts';

/** The scripts of parts that the handbook has, each asked for by what stands on its pages. */
export const getStaticPaths = (() => [
  ...(hasPart('training') ? [{ params: { script: 'continue-training' }, props: { text: continueTraining } }] : []),
  ...(hasPart('markdown') ? [{ params: { script: 'copy-page' }, props: { text: copyPage } }] : []),
  ...(hasPart('faq') ? [{ params: { script: 'filter-questions' }, props: { text: filterQuestions } }] : []),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
