import type { Verdict } from '../policy/answer.ts';

/** A line of text; `y` is its baseline. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
  /** Strong: a title. Quiet: a word beside a line. Small: a name on a line. Label: a word over the lines of a scale. */
  look?: 'strong' | 'quiet' | 'small' | 'label';
  /** The text ends at `x`, or has its middle there, instead of starting there. */
  anchor?: 'end' | 'middle';
  /** Set in the tone of this verdict. */
  verdict?: Verdict | undefined;
  /** Where the line leads, from the root of the site. */
  href?: string;
}

/** The shape that stands before a verdict's word, around its centre. */
export interface Mark {
  verdict: Verdict;
  x: number;
  y: number;
}

/** A frame with lines of text. What is in it is placed from its own corner. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  texts: TextLine[];
  marks: Mark[];
  /** Heights of the rules between its rows. */
  rules: number[];
  /** The verdict that the whole box states. */
  verdict: Verdict | undefined;
}

/** A point on a line that belongs to a series; its shape and its tone say which one. */
export interface SeriesPoint {
  series: 'first' | 'second' | 'third' | 'fourth';
  x: number;
  y: number;
}

/**
 * A stop on a line: a link with the verdict that answers it. In focus, its way lights up: the way to its mark, the way beyond it
 * where the verdict lets it go on, and the outline of what it reaches.
 */
export interface Stop {
  /** Where it leads, from the root of the site. */
  href: string;
  verdict: Verdict;
  ground: { x: number; y: number; width: number; height: number };
  mark: { x: number; y: number };
  texts: TextLine[];
  way: string;
  beyond: string;
  reached: string;
}

/** A stretch on a scale: filled, outlined, or a moment. One without an end fades into an arrowhead. */
export interface ScaleBar {
  x: number;
  y: number;
  width: number;
  height: number;
  look: 'solid' | 'open' | 'point';
  isEndless: boolean;
}

/** A picture as plain numbers, in the units of its view box. */
export interface Geometry {
  width: number;
  height: number;
  boxes: Box[];
  /** Text outside the boxes. */
  texts: TextLine[];
  /** Path data: connections, their arrowheads, what leads the eye to them, and rules. */
  lines: string;
  heads: string;
  leaders: string;
  rules: string;
  /** Connections that exist only once somebody has said yes. */
  dashes?: string;
  /** Gates, open or closed, drawn thick. */
  gates?: string;
  points?: SeriesPoint[];
  /** Connections of one series, in its tone. */
  seriesLines?: { series: SeriesPoint['series']; line: string }[];
  stops?: Stop[];
  bars?: ScaleBar[];
}

/** A canvas: how wide it is and how it sets its text. */
export interface Frame {
  name: 'wide' | 'narrow' | 'broad';
  width: number;
  size: number;
  leading: number;
  /** Inside a box, beside and above the text. */
  padding: { x: number; y: number };
}

/** Beside the navigation on a desk, and on paper. */
const WIDE: Frame = { name: 'wide', width: 672, size: 14, leading: 18, padding: { x: 10, y: 8 } };
/** A phone of 320 px with its page margins. */
const NARROW: Frame = { name: 'narrow', width: 280, size: 13, leading: 17, padding: { x: 9, y: 8 } };
export const FRAMES: readonly Frame[] = [WIDE, NARROW];

/** The whole width of the home page, for its picture. */
export const BROAD: Frame = { ...WIDE, name: 'broad', width: 1120 };

/** From the top of a line to its baseline. */
export const baseline = ({ leading }: Frame) => Math.round(leading * 0.74);
