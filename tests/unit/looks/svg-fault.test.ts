import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgFault } from '../../../src/looks/svg-fault.ts';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (inside: string, attributes = '') => `<svg ${XMLNS} viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

const PLAIN = [
  '<path d="M0 0h9v9z" fill="#700"/>',
  '<?xml version="1.0" encoding="UTF-8"?>\n<!-- by hand -->\n' + drawing('<g><circle r="3"/></g>'),
  '<style>.a{fill:#700}@media (prefers-color-scheme: dark){.a{fill:url(#shade)}}</style><rect class="a"/>',
  '<defs><linearGradient id="shade"><stop offset="0" style="stop-color:#700"/></linearGradient></defs><rect fill="url(#shade)"/>',
  '<symbol id="s"><rect/></symbol><use href="#s"/><title>A &amp; B</title>',
];

/** Each must be refused, whatever a browser, a parser of XML or one of HTML makes of it. */
const REFUSED = [
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
  '<path onclick="alert(1)"/>',
  '<path ONLOAD = "alert(1)"/>',
  '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
  '<image href="https://elsewhere.example/a.png"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<use href="https://elsewhere.example/a.svg#a"/>',
  '<use xlink:href="//elsewhere.example/a.svg#a"/>',
  '<use href="&#106;avascript:alert(1)"/>',
  '<a href="#x"><rect/></a>',
  '<rect fill="url(https://elsewhere.example/a.svg#a)"/>',
  '<rect style="fill:url(//elsewhere.example/a)"/>',
  '<rect style="fill:\\75rl(//elsewhere.example/a)"/>',
  '<rect style="fill:&#117;rl(//elsewhere.example/a)"/>',
  '<style>@import "https://elsewhere.example/a.css";</style>',
  '<style>@font-face{src:url(a.woff)}</style>',
  '<style>.a{background:image-set("a.png" 1x)}</style>',
  '<style><![CDATA[.a{fill:red}]]></style>',
  '<animate attributeName="href" to="javascript:alert(1)"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<filter id="f"><feImage href="https://elsewhere.example/"/></filter>',
  '<?xml-stylesheet href="https://elsewhere.example/a.css"?>',
  '<!DOCTYPE svg [<!ENTITY a "b">]>',
  '<!-- a -- b -->',
  '<path d=M0/>',
  '<path d="a" d="b"/>',
  '<path/ d="a">',
  '<g><path></g></path>',
  '<svg/>',
  '<g xmlns="http://www.w3.org/1999/xhtml"/>',
  '<iframe src="https://elsewhere.example/"/>',
];

test('shapes, gradients and styles that name nothing outside of the file are plain', () => {
  for (const inside of PLAIN)
    assert.equal(svgFault(inside.startsWith('<?xml') ? inside : drawing(inside)), undefined, inside);
});

test('what runs, loads, leads away or can be read in two ways is refused', () => {
  for (const inside of REFUSED) assert.ok(svgFault(drawing(inside)), inside);
  assert.ok(svgFault(drawing('', ' onload="alert(1)"')));
  assert.ok(svgFault(`<?xml-stylesheet href="a"?>${drawing('')}`));
  assert.ok(svgFault(`${drawing('')}<script/>`));
  assert.ok(svgFault(drawing('') + drawing('')));
  assert.ok(svgFault('<svg viewBox="0 0 9 9"/>'), 'without its namespace');
  assert.ok(svgFault('<html><body/></html>'));
  assert.ok(svgFault(''));
  assert.ok(svgFault(drawing('<path d="M0"').slice(0, -6)));
});

test('shapes that draw each other again and again are refused before anything draws them', () => {
  const nested = (levels: number) => {
    const level = (number: number) => `<g id="l${number + 1}">${`<use href="#l${number}"/>`.repeat(2)}</g>`;
    return drawing(
      `<defs><g id="l0"><rect/></g>${Array.from({ length: levels }, (_, number) => level(number)).join('')}</defs>`,
    );
  };
  assert.equal(svgFault(nested(10)), undefined);
  assert.match(svgFault(nested(11))?.message ?? '', /^a drawing may repeat its shapes by at most 20 elements/);
});

test('the place of a fault is that of its element', () => {
  const fault = svgFault(`<svg ${XMLNS}>\n  <g>\n   <script/></g></svg>`);
  assert.deepEqual([fault?.line, fault?.column], [3, 4]);
});
