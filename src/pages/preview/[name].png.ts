import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import tokens from '../../styles/tokens.css?raw';
import { coloursFrom } from '../../preview-image/colours.ts';
import { PREVIEWS } from '../../layouts/previews.ts';
import { renderPreview } from '../../preview-image/render.ts';
import { handbook } from '../../site.ts';

const COLOURS = coloursFrom(tokens);

/** The pictures that link previews show, drawn while the site is built. */
export const getStaticPaths = (() =>
  PREVIEWS.map(({ name, title, about }) => ({ params: { name }, props: { title, about } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { title, about } }) => {
  const image = await renderPreview({ site: handbook.organization.title, title, about }, COLOURS);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
