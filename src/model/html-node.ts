/** Describes what is read of a node in a tree of HTML: an element with its properties and children, or text. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}
