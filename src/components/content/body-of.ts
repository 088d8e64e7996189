import { Image } from 'astro:assets';
import { Renderer } from 'astro/runtime/server/index.js';
import { images } from 'virtual:body-images';
import { bodyImages } from '../../bodies/body-images.ts';
import { bodyTree } from '../../bodies/body-tree.ts';
import { linkedTerms } from '../../bodies/link-body.ts';
import { renderBody } from '../../bodies/render-body.ts';
import type { Body, Place } from '../../model/handbook.ts';
import { handbook } from '../../site.ts';

const terms = linkedTerms(handbook.glossary, handbook.today);

/** Describes what of an entry its body is made of. */
type ShownBody = Pick<Body, 'body'> & { at: Place; movedFragments?: Readonly<Record<string, string>> | undefined };

/**
 * The body of a content file, to be shown as `<Content components={contentComponents} />`.
 * @param entry what the file was read into
 */
export function bodyOf({ at, body, movedFragments }: ShownBody) {
  const tree = bodyTree(body, terms, handbook.organization.site, movedFragments);
  const folder = at.file.slice(0, at.file.lastIndexOf('/') + 1);
  const shown = Object.fromEntries(
    bodyImages(tree).map((address) => [address, images[folder + address.replace(/^\.\//, '')]]),
  );
  const Content = ({ components = {} }: { components?: Record<string, unknown> }) =>
    renderBody(tree, { components, image: Image, images: shown });
  // Rendered by what @astrojs/mdx brings.
  return Object.assign(Content, { [Renderer]: 'astro:jsx' });
}
