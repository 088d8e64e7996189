import { SHAPE_BOX, VERDICT_SHAPES, type ShapedVerdict } from './shapes.ts';

/** The shape as a picture of its own, in an address that a style sheet can hold. As a mask it takes the colour of the text. */
export function shapeAddress(verdict: ShapedVerdict): string {
  const parts = VERDICT_SHAPES[verdict].map(({ tag, attributes }) => {
    const written = Object.entries(attributes).map(
      ([name, value]) => `${name}='${String(value).replace('currentColor', 'black')}'`,
    );
    return `<${tag} ${written.join(' ')}/>`;
  });
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${SHAPE_BOX} ${SHAPE_BOX}'>${parts.join('')}</svg>`;
  return `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}
