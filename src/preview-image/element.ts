/** An element as the renderer takes it: what JSX would make, without JSX. */
export interface ImageElement {
  type: string;
  props: Record<string, unknown>;
}

type Child = ImageElement | string;

/** A box with its style. The renderer wants every box to be a flex container. */
export const box = (style: Record<string, string | number>, ...children: Child[]): ImageElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** An element of SVG with its attributes. */
export const shape = (
  type: string,
  attributes: Record<string, string | number>,
  ...children: Child[]
): ImageElement => ({
  type,
  props: { ...attributes, children },
});
