/** A fault of an SVG file, with its place counted from 1. */
export interface SvgFault {
  message: string;
  line: number;
  column: number;
}

/** The elements that draw. Those that run, load, link, animate or bring in HTML are not among them. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon linearGradient radialGradient stop
   clipPath mask pattern style`.split(/\s+/),
);

/** The elements that draw others again. Each may draw some that do so too, and the copies multiply. */
const REPEATING = new Set(['use', 'pattern', 'mask', 'clipPath']);

/** The most of them in a file: nested in each other, 20 draw a shape at most 1,458 times, 50 as often as 86 million times. */
const MAX_REPEATING = 20;

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
/** Everything that a plain SVG file holds; what is not of it is refused, so that no two programs read it in two ways. */
const TOKEN = new RegExp(
  `<!--(?:(?!--)[^])*-->|<\\?xml\\s[^<>?]*\\?>|<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|</(${NAME})\\s*>|[^<]+`,
  'y',
);
const ATTRIBUTES = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};
const REMEDY = 'Export it as plain SVG, with shapes alone';

/**
 * Returns what keeps an SVG file from being published: that it is no plain SVG, or holds something that runs, loads or leads
 * anywhere, or repeats its shapes so often that drawing it would stall a browser. Only what is listed is allowed. Fills and gradients
 * inside the file may be named, and nothing outside of it.
 */
export function svgFault(svg: string): SvgFault | undefined {
  const open: string[] = [];
  let isOver = false;
  let repeating = 0;
  TOKEN.lastIndex = 0;
  for (let index = 0; index < svg.length; index = TOKEN.lastIndex) {
    const found = TOKEN.exec(svg);
    if (!found) return at(svg, index, `${quoted(svg.slice(index))} is nothing that plain SVG holds. ${REMEDY}.`);
    const [text, start, attributes = '', isEmpty, end] = found;
    if (start !== undefined && REPEATING.has(start)) repeating += 1;
    if (repeating > MAX_REPEATING)
      return at(
        svg,
        index,
        `a drawing may repeat its shapes by at most ${MAX_REPEATING} elements: ${[...REPEATING].join(', ')}. ${REMEDY}.`,
      );
    const fault =
      start !== undefined
        ? elementFault(start, attributes, open.length === 0, isOver)
        : end !== undefined
          ? endFault(end, open)
          : textFault(text, open.at(-1));
    if (fault !== undefined) return at(svg, index, fault);
    if (start !== undefined && isEmpty !== '/') open.push(start);
    if (end !== undefined) open.pop();
    isOver ||= (start !== undefined || end !== undefined) && open.length === 0;
  }
  return isOver ? undefined : at(svg, Math.max(0, svg.length - 1), 'the drawing does not end: the file is cut off.');
}

function elementFault(name: string, attributes: string, isRoot: boolean, isOver: boolean): string | undefined {
  if (isRoot !== (name === 'svg') || (isRoot && isOver)) return `<${name}> may not be here: an SVG file is one <svg>.`;
  if (!ELEMENTS.has(name)) return `<${name}> is not allowed: it could run, load or show something else. ${REMEDY}.`;
  const seen = new Set<string>();
  for (const [, attribute = '', double, single] of attributes.matchAll(ATTRIBUTES)) {
    if (seen.has(attribute)) return `\`${attribute}\` is there twice on <${name}>.`;
    seen.add(attribute);
    const fault = attributeFault(attribute, double ?? single ?? '');
    if (fault !== undefined) return `${fault} on <${name}>. ${REMEDY}.`;
  }
  return isRoot && !seen.has('xmlns') ? `<svg> needs xmlns="${NAMESPACES.xmlns}".` : undefined;
}

function attributeFault(name: string, value: string): string | undefined {
  if (name in NAMESPACES) return NAMESPACES[name] === value ? undefined : `${name}="${value}" is not allowed`;
  if (/^on/i.test(name)) return `\`${name}\` runs script, which is not allowed,`;
  if (name.includes(':') && name !== 'xlink:href' && name !== 'xml:space') return `\`${name}\` is not allowed`;
  if (/^(?:xlink:)?href$/.test(name) && !/^#[\w.-]+$/.test(value))
    return `\`${name}\` leads out of the file, which is not allowed,`;
  return styleFault(value) && `\`${name}\` ${styleFault(value)},`;
}

/** Returns what in a style, or in the value of an attribute, could load something: escapes are refused, since they hide it. */
function styleFault(text: string): string | undefined {
  if (/[\\&]/.test(text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, ''))) return 'holds an escape, which is not allowed';
  if (/@(?!media\b|supports\b)/.test(text)) return 'holds a rule of CSS that is not allowed';
  const outside = text.replaceAll(/url\(\s*(["']?)#[\w.-]+\1\s*\)/gi, '');
  return /url\s*\(|image\s*\(|image-set|src\s*\(|script:|data:/i.test(outside) ? 'leads out of the file' : undefined;
}

const endFault = (name: string, open: readonly string[]) =>
  open.at(-1) === name ? undefined : `</${name}> ends what is not open.`;

function textFault(text: string, parent: string | undefined): string | undefined {
  if (text.startsWith('<')) return undefined;
  if (parent === 'style') return styleFault(text) && `<style> ${styleFault(text)}. ${REMEDY}.`;
  if (parent === undefined && text.replace(/^\uFEFF/, '').trim() !== '') return 'there is text outside of the drawing.';
  return undefined;
}

const quoted = (rest: string) => `"${rest.split('\n', 1)[0]?.slice(0, 40) ?? ''}"`;

function at(svg: string, index: number, message: string): SvgFault {
  const lines = svg.slice(0, index).split('\n');
  return { message, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
