import { join } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from 'virtual:cache-folder';
import { pictures } from 'virtual:look-files';
import tokens from '../../styles/tokens.css?raw';
import { PREVIEWS } from '../../layouts/previews.ts';
import { nameInPreview, shownInPreview } from '../../model/preview-letters.ts';
import { keptPicture } from '../../preview-image/kept-picture.ts';
import { accentOf } from '../../looks/accent-of.ts';
import { handbook } from '../../site.ts';
import { verdictWords } from '#words/verdicts.ts';

/** Everything that draws: another picture is drawn when any of it changes, also by another version of a package. */
const DRAWING = Object.entries(
  import.meta.glob<string>(
    [
      '../../preview-image/*.ts',
      '../../model/preview-letters.ts',
      '../../layouts/previews.ts',
      '../../verdict/*.ts',
      '/package.json',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).flat();

/** The pictures that link previews show, drawn while the site is built, and kept for the next build. */
export const getStaticPaths = (() =>
  PREVIEWS.map(({ name, title, about }) => ({
    params: { name },
    props: { title: shownInPreview(title), about: shownInPreview(about) },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { title, about } }) => {
  const site = nameInPreview(handbook.organization);
  const accent = accentOf(handbook.organization.looks, tokens)?.light ?? '';
  const image = await keptPicture(
    join(cacheFolder, 'previews'),
    [
      site,
      title,
      about,
      tokens,
      accent,
      JSON.stringify([pictures.light?.data, pictures.icon?.data, verdictWords]),
      ...DRAWING,
    ],
    async () => {
      // What draws is large, and seldom needed.
      const { renderPreview } = await import('../../preview-image/render.ts');
      const { coloursFrom } = await import('../../preview-image/colours.ts');
      return renderPreview({ site, title, about, pictures }, coloursFrom(tokens, accent));
    },
  );
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
