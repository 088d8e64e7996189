import Slugger, { slug as fragmentOf } from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Body, Heading, Place } from '../handbook.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
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
import type { MdxParts } from './front-matter.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { isTooDeepTree, nodesOf, ownTexts, textOf, type MarkdownNode } from './markdown-tree.ts';
import { describeMdxSyntax } from './mdx-messages.ts';
import { misreadMarks } from './misread-marks.ts';
import { parsedText } from './parsed-text.ts';
import { placeIn } from './yaml-document.ts';

const FOOTNOTE = 'Put its words in parentheses where they belong, or cite a source: <Claim source="…">.';

/** Describes what was read from an MDX body. */
export interface ReadBody {
  body: Body;
  links: FoundLink[];
  uses: ComponentUse[];
  problems: Problem[];
  /** The line of the file on which the body begins, counted from 1. */
  firstLine: number;
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
  const read: ReadBody = {
    body: { body: body as MarkdownBody, headings: [], cites: [] },
    links: [],
    uses: [],
    problems: [],
    firstLine: blanked.split('\n').length - body.split('\n').length + 1,
  };
  const tree = parse(file, blanked, read.problems);
  if (!tree) return read;
  const slugger = new Slugger();
  const inText = placeIn(file, blanked);
  for (const node of nodesOf(tree)) {
    const at = placeOf(file, node);
    read.problems.push(...forbiddenInNode(node, blanked, inText));
    if (node.type === 'heading') addHeading(node, at, slugger, read);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      addComponent(node, at, blanked, read);
    else if (node.type === 'link' || (node.type === 'definition' && !isFootnote(node)))
      addLink({ url: node.url ?? '', at, from: url }, read);
    else if (node.type === 'image') checkImage(node, at, imagePaths, read.problems);
    else if (!isAllowedNode(node) && !isFootnote(node))
      read.problems.push(problem('forbidden-markup', at, describeForbidden(node)));
  }
  read.body.cites = citedBy(read.uses);
  read.problems.push(...tooManyComponents(read.uses));
  read.problems.push(...misreadMarks(parsedText(tree, blanked, inText), FOOTNOTE));
  return read;
}

function parse(file: string, text: string, problems: Problem[]): MarkdownNode | undefined {
  try {
    // Without a line end, satteri 0.10 aborts the process on a last line like: import "\
    const tree = mdxToMdast(`${text}\n`, { features: MARKDOWN_FEATURES }) as unknown as MarkdownNode;
    if (!isTooDeepTree(tree)) return tree;
    const at = { file, line: 1, column: 1 };
    problems.push(problem('mdx-syntax', at, 'quotations, lists or components stand more than 100 deep in each other.'));
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = thrown] = /^(\d+):(\d+): ([\s\S]*)$/.exec(thrown) ?? [];
    const at = { file, line: Number(line), column: Number(column) };
    const found = text
      .split('\n')
      .slice(at.line - 1)
      .join('\n')
      .slice(at.column - 1);
    problems.push(problem('mdx-syntax', at, describeMdxSyntax(message, found)));
  }
  return undefined;
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

const placeOf = (file: string, node: MarkdownNode): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

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
  const jumps = `"${text}" is a heading of level ${depth}`;
  if (depth === 1)
    problems.push(problem('heading-level', at, `${jumps}. The title of the page is in the front matter; start at ##.`));
  else if (depth > before + 1) {
    const above = before === 1 ? 'directly under the title' : `under one of level ${before}`;
    problems.push(problem('heading-level', at, `${jumps} ${above}. Use ${'#'.repeat(before + 1)}.`));
  }
  body.headings.push(heading);
}

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

function checkImage(node: MarkdownNode, at: Place, imagePaths: ReadonlySet<string>, problems: Problem[]): void {
  const url = node.url ?? '';
  if (!VISIBLE.test(node.alt ?? ''))
    problems.push(problem('missing-alternative-text', at, `the image "${url}" has no alternative text.`));
  const name = /^\.\/((?:[\w-]+\/)*[\w-][\w.-]*)$/.exec(url)?.[1];
  if (!name) {
    const rule = 'Images are local files beside the page, written ./name.png: letters, digits, hyphens and dots.';
    problems.push(problem('forbidden-link', at, `the image "${url}" cannot be shown. ${rule}`));
    return;
  }
  const path = `${at.file.slice(0, at.file.lastIndexOf('/'))}/${name}`;
  if (!imagePaths.has(path))
    problems.push(problem('missing-image', at, `there is no image content/${path}.${nearImage(path, imagePaths)}`));
}

function nearImage(path: string, imagePaths: ReadonlySet<string>): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...imagePaths]
    .filter((image) => image.startsWith(folder))
    .map((image) => `./${image.slice(folder.length)}`);
  return didYouMean(`./${path.slice(folder.length)}`, beside);
}
