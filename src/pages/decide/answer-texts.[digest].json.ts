import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answerTextsFile } from '../../decide/answer-texts.ts';
import { handbook } from '../../site.ts';

/** The texts of answers of each decision page: the one in force, and the one that is announced. */
export const getStaticPaths = (() =>
  [handbook, handbook.announced]
    .filter((each) => each !== undefined)
    .map(answerTextsFile)
    .map(({ digest, text }) => ({ params: { digest }, props: { text } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
