import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answerTextsFile } from '../../decide/answer-texts.ts';
import { handbook } from '../../site.ts';
import { otherHandbooks } from '../../versions/other-handbooks.ts';

/** The texts of answers of each decision page: of the version in force, of earlier ones, and of the one that is announced. */
export const getStaticPaths = (() =>
  // Versions that say the same share a file.
  [
    ...new Map([handbook, ...otherHandbooks(handbook)].map(answerTextsFile).map(({ digest, text }) => [digest, text])),
  ].map(([digest, text]) => ({ params: { digest }, props: { text } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
