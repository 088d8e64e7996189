import { CONTENT_COMPONENTS, contentComponent, type ContentComponent } from '../components.ts';
import type { Place } from '../handbook.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { attributePlace } from './attribute-place.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { describeIssue } from './schema-problems.ts';

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
  if (!component) return { problems: [problem('forbidden-markup', at, unknownElement(name))] };
  const place = (attribute: string, value?: string) => attributePlace(at, source, attribute, value);
  const { attributes, problems } = readAttributes(node, component, at, place);
  const result = component.attributes.safeParse(attributes, { reportInput: true });
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => describeIssue(issue, component.attributes, attributes));
    problems.push(
      ...faults.map((fault) => {
        const attribute = String(fault.path[0] ?? '');
        const where = Object.hasOwn(attributes, attribute) ? place(attribute) : at;
        return problem(fault.kind, where, `<${name}>: ${fault.message.replace('field here', 'attribute of it')}`);
      }),
    );
  }
  return { problems: [...problems, ...misheld(node, component, at)], use: { name, attributes, at, place } };
}

function unknownElement(name: string): string {
  const names = Object.keys(CONTENT_COMPONENTS);
  const list = allowedList(names, 30);
  if (name === '') return `<> is not a component. Use Markdown or a component.${list}`;
  // HTML names are lower-case; <Claim.x> and <a:b> are neither.
  const isHtml = /^[a-z][a-z0-9-]*$/.test(name);
  return isHtml
    ? `<${name}> is HTML. Use Markdown or a component.${list}`
    : `<${name}> is not a component.${didYouMean(name, names)}${list}`;
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
      const message = `<${node.name}> holds {…}, which is code. Write each attribute as name="value".`;
      problems.push(problem('forbidden-markup', at, message));
    } else if (value !== null && typeof value !== 'string') {
      problems.push(problem('forbidden-markup', place(name), `<${node.name} ${name}={…}> is code. Write ${name}="…".`));
    } else if (found.has(name)) {
      problems.push(problem('duplicate-key', place(name), `<${node.name}> has ${name} twice.`));
    } else if (name === '__proto__') {
      // zod passes over it, since it is no field of an object.
      problems.push(problem('unknown-key', place(name), `<${node.name}>: \`${name}\` is not an attribute of it.`));
    } else {
      const text = value ?? '';
      found.set(name, component.lists?.includes(name) ? text.split(/\s+/).filter(Boolean) : text);
    }
  }
  return { attributes: Object.fromEntries(found), problems };
}

const BLOCKS = new Set('paragraph heading list blockquote code table thematicBreak mdxJsxFlowElement'.split(' '));

/** Text between tags that would not be shown, or blocks where the page has room for words only. */
function misheld({ name, children = [] }: MarkdownNode, { holds }: ContentComponent, at: Place): Problem[] {
  if (holds === 'nothing' && children.length > 0)
    return [problem('forbidden-markup', at, `<${name}> holds nothing: what stands in it is not shown. Write <${name} … />.`)];
  const isBlock = holds === 'text' && children.some(({ type }) => BLOCKS.has(type));
  return isBlock
    ? [problem('forbidden-markup', at, `<${name}> holds words inside a paragraph: no empty line, list or heading.`)]
    : [];
}
