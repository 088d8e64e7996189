import { CONTENT_COMPONENTS, contentComponent, type ContentComponent } from '../components.ts';
import type { Place } from '../handbook.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { describeIssue } from './schema-problems.ts';

/** A component as a chapter uses it, its attributes parsed as far as they are allowed. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, unknown>;
  at: Place;
  place(attribute: string): Place;
}

/** Checks one JSX element against the allow-list: its name, the form of its attributes, their values. */
export function checkComponent(
  node: MarkdownNode,
  at: Place,
  source: string,
): { problems: Problem[]; use?: ComponentUse } {
  const name = node.name ?? '';
  const component = contentComponent(name);
  if (!component) return { problems: [problem('forbidden-markup', at, unknownElement(name))] };
  const place = (attribute: string) => attributePlace(at, source, attribute);
  const { attributes, problems } = readAttributes(node, component, at, place);
  const result = component.attributes.safeParse(attributes, { reportInput: true });
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => describeIssue(issue, component.attributes, attributes));
    problems.push(
      ...faults.map((fault) => {
        const attribute = String(fault.path[0] ?? '');
        return problem(fault.kind, attribute in attributes ? place(attribute) : at, `<${name}>: ${fault.message}`);
      }),
    );
  }
  return { problems, use: { name, attributes, at, place } };
}

function unknownElement(name: string): string {
  if (name === '') return 'a fragment <> is not allowed. Use Markdown.';
  const names = Object.keys(CONTENT_COMPONENTS);
  const isHtml = /^[a-z]/.test(name);
  return isHtml
    ? `<${name}> is an HTML element. Use Markdown or a component.${allowedList(names, 30)}`
    : `<${name}> is not a component.${didYouMean(name, names)}${allowedList(names, 30)}`;
}

function readAttributes(
  node: MarkdownNode,
  component: ContentComponent,
  at: Place,
  place: (attribute: string) => Place,
) {
  const attributes: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined) {
      problems.push(
        problem('forbidden-markup', at, `<${node.name}> holds a spread {...}. Write each attribute with its value.`),
      );
    } else if (value !== null && typeof value !== 'string') {
      problems.push(problem('forbidden-markup', place(name), `<${node.name} ${name}={…}> is code. Write ${name}="…".`));
    } else if (Object.hasOwn(attributes, name)) {
      problems.push(problem('duplicate-key', place(name), `<${node.name}> has ${name} twice.`));
    } else {
      attributes[name] = component.lists?.includes(name) ? (value ?? '').split(/\s+/).filter(Boolean) : (value ?? '');
    }
  }
  return { attributes, problems };
}

/** The parser gives no position for an attribute, so it is looked for in the text of the opening tag. */
function attributePlace(at: Place, source: string, attribute: string): Place {
  const lines = source.split('\n').slice(at.line - 1);
  const escaped = attribute.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`(?<=\\s)${escaped}(?=[\\s=/>])`);
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? at.column - 1 : 0;
    const found = pattern.exec(line.slice(from));
    if (found) return { ...at, line: at.line + index, column: from + found.index + 1 };
    if (line.slice(from).includes('>')) break;
  }
  return at;
}
