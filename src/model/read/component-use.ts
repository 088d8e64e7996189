import { CONTENT_COMPONENTS, contentComponent, type ContentComponent } from '../components.ts';
import type { Place } from '../handbook.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { attributePlace } from './attribute-place.ts';
import { isHtmlElement } from './html-elements.ts';
import { insteadOfComponent } from './instead-of-component.ts';
import { insteadOfHtml } from './instead-of-html.ts';
import { isLineBreak, type MarkdownNode } from './markdown-tree.ts';
import { writtenAs } from './parsed-text.ts';
import { describeIssues } from './schema-problems.ts';

/** A component as a chapter uses it, its attributes parsed as far as they are allowed. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, unknown>;
  at: Place;
  /** Where an attribute stands, or the value inside it that is given. */
  place(attribute: string, value?: string): Place;
}

/** Checks one JSX element against the allow-list: its name, the form of its attributes, their values, what it holds. */
export function checkComponent(
  node: MarkdownNode,
  at: Place,
  source: string,
): { problems: Problem[]; use?: ComponentUse } {
  const name = node.name ?? '';
  const component = contentComponent(name);
  if (isLineBreak(node)) return { problems: [] };
  if (!component) return { problems: [problem('forbidden-markup', at, unknownElement(name, writtenAs(node, source)))] };
  const start = node.position?.start.offset ?? 0;
  const place = (attribute: string, value?: string) => attributePlace(at, source, start, attribute, value);
  const { attributes, problems } = readAttributes(node, component, at, place);
  const result = component.attributes.safeParse(attributes, { reportInput: true });
  const given = new Set((node.attributes ?? []).map((attribute) => attribute.name));
  const faults = result.success ? [] : describeIssues(result.error.issues, component.attributes, attributes);
  for (const { kind, path, message } of faults) {
    const attribute = String(path[0] ?? '');
    // An attribute whose value is code is not missing; the code has been reported.
    if (kind === 'missing-key' && given.has(attribute)) continue;
    const words = kind === 'unknown-key' ? unknownAttribute(attribute, component) : message;
    const where = Object.hasOwn(attributes, attribute) ? place(attribute) : at;
    problems.push(problem(kind, where, `<${name}>: ${words}`));
  }
  return { problems: [...problems, ...invalidChildren(node, component, at)], use: { name, attributes, at, place } };
}

function unknownElement(name: string, written: string): string {
  const names = Object.keys(CONTENT_COMPONENTS);
  const list = allowedList(names, 30);
  if (name === '') return `<> is not a component. Use Markdown or a component.${list}`;
  // HTML names are lower-case; <Claim.x> and <a:b> are neither.
  if (/^[a-z]+:/.test(name)) return `<${name}> is markup of another program. Take the tags out and keep the words.`;
  const elsewhere = insteadOfComponent(name);
  if (elsewhere === undefined && (/^[a-z][a-z0-9-]*$/.test(name) || isHtmlElement(name)))
    return `<${name}> is HTML.${insteadOfHtml(name, written) ?? ` Use Markdown or a component.${list}`}`;
  const meant = elsewhere ?? didYouMean(name, names);
  return `<${name}> is not a component.${meant || list}`;
}

function unknownAttribute(attribute: string, { attributes }: ContentComponent): string {
  const allowed = Object.keys(attributes.shape);
  const rest = allowed.length === 0 ? ' It takes none.' : didYouMean(attribute, allowed) + allowedList(allowed);
  return `it has no attribute \`${attribute}\`.${rest}`;
}

function readAttributes(
  node: MarkdownNode,
  component: ContentComponent,
  at: Place,
  place: (attribute: string) => Place,
) {
  const found = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined) {
      const message = `<${node.name}> contains {…}, which is code. Write each attribute as name="value".`;
      problems.push(problem('forbidden-markup', at, message));
    } else if (value !== null && typeof value !== 'string') {
      problems.push(problem('forbidden-markup', place(name), `<${node.name} ${name}={…}> is code. Write ${name}="…".`));
    } else if (found.has(name)) {
      problems.push(problem('duplicate-key', place(name), `<${node.name}> has ${name} twice.`));
    } else if (name === '__proto__') {
      // zod passes over it, since it is no field of an object.
      problems.push(problem('unknown-key', place(name), `<${node.name}>: ${unknownAttribute(name, component)}`));
    } else {
      const text = value ?? '';
      found.set(name, component.lists?.includes(name) ? text.split(/\s+/).filter(Boolean) : text);
    }
  }
  return { attributes: Object.fromEntries(found), problems };
}

const BLOCKS = new Set('paragraph heading list blockquote code table thematicBreak mdxJsxFlowElement'.split(' '));

/** Text between tags that would not be shown, or blocks where the page has room for words only. */
function invalidChildren({ name, children = [] }: MarkdownNode, { holds }: ContentComponent, at: Place): Problem[] {
  if (holds === 'nothing' && children.length > 0)
    return [
      problem('forbidden-markup', at, `<${name}> takes no content: what is in it is not shown. Write <${name} … />.`),
    ];
  const isBlock = holds === 'text' && children.some(({ type }) => BLOCKS.has(type));
  return isBlock
    ? [problem('forbidden-markup', at, `<${name}> takes words inside a paragraph: no empty line, list or heading.`)]
    : [];
}
