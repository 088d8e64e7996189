import { baseline, type ScaleBar, type Frame, type Geometry, type TextLine } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

/** A row of a picture with a scale: what it is about, and one or two stretches of time. */
export interface SpanRow {
  id: string;
  name: string;
  spans: Span[];
}

/** A stretch on the scale. Without an end it runs off the scale; from and to the same, it is one moment. */
export interface Span {
  from: number;
  to: number | 'no end';
  look: ScaleBar['look'];
  /** The words at its end. */
  label: string;
}

/** The scale under the rows: its end, where it has a line, and what stands above each line. */
export interface Scale {
  end: number;
  lines: { at: number; label: string; isStrong?: boolean }[];
}

const NAMES = { wide: 176, broad: 176, narrow: 0 };
const BAR = 8;
const ROW_GAP = 12;
const LABEL_GAP = 6;
const POINT_HALF = 4;
/** Room for the label at the end of the longest bar. */
const LABEL_ROOM = { wide: 128, broad: 128, narrow: 96 };

/** Rows with bars on one scale. On a narrow canvas the name of a row stands above its bars. */
export function layoutSpans(rows: readonly SpanRow[], scale: Scale, frame: Frame): Geometry {
  const left = NAMES[frame.name];
  const width = frame.width - left - LABEL_ROOM[frame.name];
  const at = (value: number) => left + Math.round((Math.min(value, scale.end) / scale.end) * width);
  const texts: TextLine[] = [];
  const bars: ScaleBar[] = [];
  let y = frame.leading + ROW_GAP;
  const top = y - ROW_GAP / 2;
  for (const { name, spans } of rows) {
    const names = wrap(name, (left || frame.width) - 12, frame.size, 600);
    names.forEach((text, index) => {
      texts.push({ x: 0, y: y + index * frame.leading + baseline(frame), text, look: 'strong' });
    });
    if (left === 0) y += names.length * frame.leading;
    let lines = 0;
    for (const { from, to, look, label } of spans) {
      const row = y + lines * frame.leading;
      const end = to === 'no end' ? left + width : at(to);
      const bar = { x: at(from), y: row + Math.round((frame.leading - BAR) / 2), width: end - at(from), height: BAR };
      bars.push({ ...bar, look, isEndless: to === 'no end' });
      const place = labelPlace(bar, textWidth(label, frame.size), to === 'no end' ? 12 : LABEL_GAP, frame.width);
      lines += place.isBelow ? 2 : 1;
      const { isBelow, ...line } = place;
      texts.push({ ...line, y: row + (isBelow ? frame.leading : 0) + baseline(frame), text: label, look: 'label' });
    }
    const namedLines = left === 0 ? 0 : names.length;
    y += Math.max(namedLines, lines) * frame.leading + ROW_GAP;
  }
  const bottom = y - ROW_GAP / 2;
  return {
    width: frame.width,
    height: bottom,
    boxes: [],
    texts: [...scaleTexts(scale, at, frame), ...texts],
    lines: '',
    heads: '',
    leaders: '',
    rules: scale.lines
      .filter(({ isStrong }) => !isStrong)
      .map((line) => `M${at(line.at)} ${top}V${bottom}`)
      .join(''),
    dashes: scale.lines
      .filter(({ isStrong }) => isStrong)
      .map((line) => `M${at(line.at)} ${top}V${bottom}`)
      .join(''),
    bars,
  };
}

/** After the end of the bar; before its beginning where there is no room after it; below it where there is room on neither side. */
function labelPlace({ x, width }: { x: number; width: number }, text: number, gap: number, canvas: number) {
  const distance = gap + (width === 0 ? POINT_HALF : 0);
  const after = { x: x + width + distance, isBelow: false };
  const before = { x: x - distance, anchor: 'end' as const, isBelow: false };
  if (after.x + text <= canvas) return after;
  return text <= before.x ? before : { x: Math.max(0, canvas - text), isBelow: true };
}

/** Labels above the lines of the scale; one that would touch the one before it is left out, unless its line is strong. */
function scaleTexts({ lines }: Scale, at: (value: number) => number, frame: Frame): TextLine[] {
  const placed: { from: number; to: number; line: TextLine }[] = [];
  const inOrder = [...lines].sort((a, b) => Number(b.isStrong ?? false) - Number(a.isStrong ?? false));
  for (const { at: value, label } of inOrder) {
    const half = textWidth(label, frame.size) / 2;
    const x = Math.max(half, Math.min(frame.width - half, at(value)));
    if (label === '' || placed.some(({ from, to }) => x - half < to + LABEL_GAP && from - LABEL_GAP < x + half))
      continue;
    const line: TextLine = { x, y: baseline(frame), text: label, look: 'quiet', anchor: 'middle' };
    placed.push({ from: x - half, to: x + half, line });
  }
  return placed.map(({ line }) => line);
}
