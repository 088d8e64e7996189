import { mdxToHast } from 'satteri';
import { MARKDOWN_FEATURES } from '../model/markdown-features.ts';
import { alignColumns } from './aligned-columns.ts';
import type { BodyTree } from './body-node.ts';
import { giveHeadingsIds } from './heading-ids.ts';
import { linkBody, type LinkedTerms } from './link-body.ts';

/**
 * Compiles an MDX body to the tree that its page renders: with the ids of its headings, classes for aligned columns, links below the address of the
 * site, and the first use of each glossary term as a link. Nothing in a body becomes code.
 * @param text the body, as the check accepted it
 * @param terms what `linkedTerms` makes of the glossary
 * @param site the address of the site
 * @param oldNames fragments that headings had before, with the ones of now
 * @throws Error where the text is no MDX
 */
export function bodyTree(
  text: string,
  terms: LinkedTerms,
  site: string,
  oldNames: Readonly<Record<string, string>> = {},
): BodyTree {
  // Without a line end, satteri 0.10 aborts the process on a last line like: import "\
  const tree = mdxToHast(`${text}\n`, { features: MARKDOWN_FEATURES, position: false }) as unknown as BodyTree;
  linkBody(tree, terms, site);
  giveHeadingsIds(tree, oldNames);
  alignColumns(tree);
  return tree;
}
