import Slugger, { slug as fragmentOf } from 'github-slugger';
import type { Body, Heading, Place } from '../handbook.ts';
import { didYouMean } from '../nearest.ts';
import type { MarkdownBody } from '../text-kinds.ts';
import { problem, type Problem } from '../problem.ts';
import { checkComponent, type ComponentUse } from './component-use.ts';
import { tooManyComponents } from './too-many-components.ts';
import { describeForbidden, isAllowedNode } from './allowed-markdown.ts';
import { strangeCharacters } from '../strange-characters.ts';
import { VISIBLE } from '../visible-text.ts';
import { escapeOf } from './escape-of.ts';
import { forbiddenCharacter } from './forbidden-characters.ts';
import { isFootnote } from './footnotes.ts';
import { isHtmlElement, isPartOfElement } from './html-elements.ts';
import type { MdxParts } from './front-matter.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { nodesOf, ownTexts, textOf, type MarkdownNode } from './markdown-tree.ts';
import { misreadMarks } from './misread-marks.ts';
import { parseMdx } from './parse-mdx.ts';
import { parsedText, startOf } from './parsed-text.ts';

const FOOTNOTE = 'Put its words in parentheses where they belong, or cite a source: <Claim source="…">.';

/** Describes what was read from an MDX body. */
export interface ReadBody {
  body: Body;
  links: FoundLink[];
  uses: ComponentUse[];
  /** The images that it shows, by their paths below content/, with the place of each. */
  images: { path: string; at: Place }[];
  problems: Problem[];
  /** The whole file as it was parsed, with the front matter blank: everyday Markdown is in the words of MDX. */
  text: string;
  /** Returns the offset in the file of one in `text`. */
  written(offset: number): number;
  /** Returns the place in the file of an offset in the body. */
  at(offset: number): Place;
}

/**
 * Reads an MDX body: what it may hold, its headings, links and citations.
 * The same parser compiles the same text for the site, so that what is checked is what is built.
 * @param parts the file, with the front matter blank, so that positions are those of the file
 * @param url the page the body is shown on
 */
export function readBody(
  file: string,
  { body, blanked }: MdxParts,
  url: string,
  imagePaths: ReadonlySet<string>,
): ReadBody {
  const { tree, text, at: inText, written, problems } = parseMdx(file, blanked);
  const start = blanked.length - body.length;
  const read: ReadBody = {
    body: { body: text.slice(start) as MarkdownBody, headings: [], cites: [], components: [] },
    links: [],
    uses: [],
    images: [],
    problems,
    text,
    written,
    at: (offset) => inText(start + offset),
  };
  if (!tree) return read;
  const slugger = new Slugger();
  // What is said of a table of HTML holds for its rows and cells.
  const told = new Set<MarkdownNode>();
  for (const node of nodesOf(tree)) {
    const at = inText(startOf(node));
    read.problems.push(...forbiddenInNode(node, text, inText));
    if (node.type === 'heading') addHeading(node, at, slugger, read);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!told.has(node)) addComponent(node, at, text, read);
      if (isHtmlElement(node.name ?? '')) for (const part of partsOf(node)) told.add(part);
    } else if (node.type === 'link' || (node.type === 'definition' && !isFootnote(node)))
      addLink({ url: node.url ?? '', at, from: url }, read);
    else if (node.type === 'image') addImage(node, at, imagePaths, read);
    else if (!isAllowedNode(node) && !isFootnote(node))
      read.problems.push(problem('forbidden-markup', at, describeForbidden(node)));
  }
  read.body.cites = citedBy(read.uses);
  read.body.components = [...new Set(read.uses.map(({ name }) => name))];
  read.problems.push(...tooManyComponents(read.uses));
  read.problems.push(...misreadMarks(parsedText(tree, text, inText), FOOTNOTE));
  return read;
}

/** Characters that entities bring in: those that stand in the file as they are have been reported and replaced. */
function forbiddenInNode(node: MarkdownNode, text: string, at: (offset: number) => Place): Problem[] {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  return ownTexts(node)
    .flatMap(strangeCharacters)
    .map(({ codePoint }) => {
      const offset = escapeOf(codePoint, text.slice(from, end?.offset)) ?? 0;
      return forbiddenCharacter(at(from + offset), codePoint);
    });
}

function addHeading(node: MarkdownNode, at: Place, slugger: Slugger, { body, problems }: ReadBody): void {
  const text = textOf(node);
  const slug = slugger.slug(text);
  if (!/[\p{L}\p{N}]/u.test(fragmentOf(text))) {
    const what = text.trim() === '' ? 'this heading has no words' : `the heading "${text}" has no letter or digit`;
    problems.push(problem('heading-without-words', at, `${what}, so no link can lead to it. Say what follows it.`));
  }
  const depth = node.depth ?? 2;
  const heading: Heading = { depth, text, slug };
  // A heading of level 1 has been reported; what follows it is meant to be one level lower.
  const last = body.headings.at(-1);
  const before = last ? Math.max(2, last.depth) : 1;
  // A mark that was a fault of its own has been told, and taken out.
  const shown = text.replaceAll('\ufffd', '');
  const jumps = `"${shown}" is a heading of level ${depth}`;
  if (depth === 1)
    problems.push(
      problem(
        'heading-level',
        at,
        `${jumps}. The title of the page is in the front matter; start at ##: write "## ${shown}".`,
      ),
    );
  else if (depth > before + 1) {
    const above = before === 1 ? 'directly under the title' : `under one of level ${before}`;
    problems.push(problem('heading-level', at, `${jumps} ${above}. Use ${'#'.repeat(before + 1)}.`));
  }
  body.headings.push(heading);
}

const partsOf = (element: MarkdownNode): MarkdownNode[] =>
  [...nodesOf(element)].filter(({ name }) => isPartOfElement(name ?? ''));

function addComponent(node: MarkdownNode, at: Place, text: string, read: ReadBody): void {
  const { problems, use } = checkComponent(node, at, text);
  read.problems.push(...problems);
  if (use) read.uses.push(use);
}

/** The sources that the claims of a body name, each once. */
function citedBy(uses: readonly ComponentUse[]): string[] {
  const claims = uses.filter(({ name }) => name === 'Claim');
  return [
    ...new Set(claims.flatMap(({ attributes: { source } }) => (Array.isArray(source) ? source.map(String) : []))),
  ];
}

function addLink(link: FoundLink, read: ReadBody): void {
  const fault = forbiddenLink(link);
  if (fault) read.problems.push(fault);
  else read.links.push(link);
}

function addImage(
  node: MarkdownNode,
  at: Place,
  imagePaths: ReadonlySet<string>,
  { images, problems }: ReadBody,
): void {
  const url = node.url ?? '';
  if (!VISIBLE.test(node.alt ?? ''))
    problems.push(problem('missing-alternative-text', at, `the image "${url}" has no alternative text.`));
  const name = /^\.\/((?:[\w-]+\/)*[\w-][\w.-]*)$/.exec(url)?.[1];
  if (!name) {
    const rule = 'Images are local files next to the page, written ./name.png: letters, digits, hyphens and dots.';
    const file = /([\w-][\w-]*\.(?:png|jpe?g|webp|gif|avif))(?:[?#].*)?$/i.exec(url)?.[1];
    const write = file ? ` Save it there and write ![${node.alt ?? ''}](./${file}).` : '';
    problems.push(problem('forbidden-link', at, `the image "${url}" cannot be shown. ${rule}${write}`));
    return;
  }
  const path = `${at.file.slice(0, at.file.lastIndexOf('/'))}/${name}`;
  if (imagePaths.has(path)) images.push({ path, at });
  else problems.push(problem('missing-image', at, `there is no image content/${path}.${nearImage(path, imagePaths)}`));
}

function nearImage(path: string, imagePaths: ReadonlySet<string>): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...imagePaths]
    .filter((image) => image.startsWith(folder))
    .map((image) => `./${image.slice(folder.length)}`);
  return didYouMean(`./${path.slice(folder.length)}`, beside);
}
