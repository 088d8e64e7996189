/**
 * A node of a body: what Markdown makes, and the components that it names. Expressions and comments are nodes without
 * children, which show nothing.
 */
export type BodyNode = BodyText | BodyElement | BodyComponent | BodyOther;

interface BodyText {
  type: 'text';
  value: string;
}

/** Describes an element that Markdown makes, such as a paragraph. */
export interface BodyElement {
  type: 'element';
  tagName: string;
  properties: Record<string, PropertyValue>;
  children: BodyNode[];
}

type PropertyValue = string | number | boolean | readonly (string | number)[] | null | undefined;

/** Describes a component of the allow-list, as written. */
export interface BodyComponent {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: BodyNode[];
}

interface BodyOther {
  type: 'root' | 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm' | 'comment' | 'raw' | 'doctype';
  value?: string;
  children?: BodyNode[];
}

/** Holds the nodes of a body, in the order of the text. */
export interface BodyTree {
  children: BodyNode[];
}

export const isComponent = (node: BodyNode): node is BodyComponent =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
