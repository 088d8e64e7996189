import Slugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Body, Heading, Place } from '../handbook.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
import { problem, type Problem } from '../problem.ts';
import { checkComponent, type ComponentUse } from './component-use.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { nodesOf, textOf, type MarkdownNode } from './markdown-tree.ts';

/** What was read from an MDX body. */
export interface ReadBody {
  body: Body;
  links: FoundLink[];
  uses: ComponentUse[];
  problems: Problem[];
}

const MARKDOWN = new Set(
  (
    'root yaml paragraph text emphasis strong delete inlineCode code heading list listItem blockquote thematicBreak break ' +
    'link linkReference definition image imageReference table tableRow tableCell'
  ).split(' '),
);
const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;

/**
 * Reads an MDX body: what it may hold, its headings, links and citations.
 * The same parser compiles it for the site, so that what is checked is what is built.
 * @param source the whole file, so that positions are those of the file
 * @param url the page the body is shown on
 */
export function readBody(
  file: string,
  source: string,
  body: string,
  url: string,
  imagePaths: ReadonlySet<string>,
): ReadBody {
  const read: ReadBody = { body: { body, headings: [], cites: [] }, links: [], uses: [], problems: [] };
  const tree = parse(file, source, read.problems);
  if (!tree) return read;
  const slugger = new Slugger();
  for (const node of nodesOf(tree)) {
    const at = placeOf(file, node);
    if (node.type === 'heading') addHeading(node, at, slugger, read);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      addComponent(node, at, source, read);
    else if (node.type === 'link' || node.type === 'definition') addLink({ url: node.url ?? '', at, from: url }, read);
    else if (node.type === 'image') checkImage(node, at, imagePaths, read.problems);
    else if (!isAllowedNode(node)) read.problems.push(problem('forbidden-markup', at, describeForbidden(node)));
  }
  return read;
}

function parse(file: string, source: string, problems: Problem[]): MarkdownNode | undefined {
  try {
    return mdxToMdast(source, { features: MARKDOWN_FEATURES }) as unknown as MarkdownNode;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
    const plain = message.replace(/\s*\((?:mdx|note)[^)]*\)\s*$/, '').split('\n')[0] ?? message;
    problems.push(problem('mdx-syntax', { file, line: Number(line), column: Number(column) }, plain));
    return undefined;
  }
}

const placeOf = (file: string, node: MarkdownNode): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function isAllowedNode(node: MarkdownNode): boolean {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return COMMENT.test(String(node.value));
  return MARKDOWN.has(node.type);
}

function describeForbidden(node: MarkdownNode): string {
  const shown =
    String(node.value ?? '')
      .trim()
      .split('\n')[0]
      ?.slice(0, 60) ?? '';
  if (node.type === 'mdxjsEsm') return `"${shown}" is code. Components need no import; they are there.`;
  if (node.type.endsWith('Expression'))
    return `{${shown}} is code. Write \\{ for a plain brace; only {/* comments */} may stand in braces.`;
  if (node.type === 'html') return `"${shown}" is HTML. Use Markdown.`;
  return `${node.type} is not part of the Markdown that chapters use.`;
}

function addHeading(node: MarkdownNode, at: Place, slugger: Slugger, { body, problems }: ReadBody): void {
  const text = textOf(node);
  const depth = node.depth ?? 2;
  const heading: Heading = { depth, text, slug: slugger.slug(text) };
  const before = body.headings.at(-1)?.depth ?? 1;
  if (depth === 1)
    problems.push(
      problem(
        'heading-level',
        at,
        `"${text}" is a heading of level 1. The title of the page is in the front matter; start at ##.`,
      ),
    );
  else if (depth > before + 1)
    problems.push(
      problem(
        'heading-level',
        at,
        `"${text}" is a heading of level ${depth} under one of level ${before}. Use ${'#'.repeat(before + 1)}.`,
      ),
    );
  body.headings.push(heading);
}

function addComponent(node: MarkdownNode, at: Place, source: string, read: ReadBody): void {
  const { problems, use } = checkComponent(node, at, source);
  read.problems.push(...problems);
  if (!use) return;
  read.uses.push(use);
  const sources = use.attributes.source;
  if (use.name === 'Claim' && Array.isArray(sources)) {
    for (const id of sources) if (!read.body.cites.includes(id)) read.body.cites.push(id);
  }
}

function addLink(link: FoundLink, read: ReadBody): void {
  const fault = forbiddenLink(link);
  if (fault) read.problems.push(fault);
  else read.links.push(link);
}

function checkImage(node: MarkdownNode, at: Place, imagePaths: ReadonlySet<string>, problems: Problem[]): void {
  const url = node.url ?? '';
  if (!node.alt?.trim())
    problems.push(problem('missing-alternative-text', at, `the image "${url}" has no alternative text.`));
  const path =
    /^\.\/[\w./-]+$/.test(url) && !url.includes('..')
      ? `${at.file.slice(0, at.file.lastIndexOf('/'))}/${url.slice(2)}`
      : undefined;
  if (!path)
    problems.push(
      problem('forbidden-link', at, `the image "${url}" is not beside the chapter. Images are local: ./name.png.`),
    );
  else if (!imagePaths.has(path)) problems.push(problem('missing-image', at, `there is no image content/${path}.`));
}
