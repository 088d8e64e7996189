import { SHAPE_BOX, SHAPED_VERDICTS, shapeId, VERDICT_SHAPES } from '../../verdict/shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the verdicts' shapes onto the page, for the results that refer to them, unless the page has drawn them already. */
export function addVerdictSymbols(): void {
  const [first] = SHAPED_VERDICTS;
  if (document.getElementById(shapeId(first))) return;
  const symbols = SHAPED_VERDICTS.map((verdict) =>
    svg(
      'symbol',
      { id: shapeId(verdict), viewBox: `0 0 ${SHAPE_BOX} ${SHAPE_BOX}` },
      VERDICT_SHAPES[verdict].map(({ tag, attributes }) => svg(tag, attributes, [])),
    ),
  );
  document.body.append(svg('svg', { class: 'visually-hidden', width: 0, height: 0, 'aria-hidden': 'true' }, symbols));
}

function svg(tag: string, attributes: Record<string, string | number>, children: Element[]): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
