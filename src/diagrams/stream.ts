import { VERDICT_NAMES } from '../verdict/names.ts';
import { setBox } from './box.ts';
import { connectorPath, head } from './connector.ts';
import type { FlowPart } from './flow.ts';
import { baseline, type Box, type Frame, type Geometry, type Stop } from './geometry.ts';
import { gateWidth, type Destination, type GateWidth, type Station } from './stations.ts';
import { wrap } from './text-width.ts';

const COLUMN_GAP = 20;
/** From the line of a station to the words of its stops, and what the ground of a stop adds around them. */
const WORDS = 18;
const AROUND = 4;
const STOP_GAP = 12;
const BEFORE_STOPS = 20;
const BEFORE_STATION = 38;
const GATE = 12;
const GATE_ABOVE = 22;
/** On a narrow canvas: the line from which every station's line branches off, those lines, and the way of our own work. */
const NARROW = { trunk: 6, branch: 34, own: 272, left: 16, right: 258 };

/**
 * Our work on its way to our model, station by station, and the output of an outside model that comes in at each of them: through an
 * open gate, through one that opens when somebody has said yes, or up to a closed one. The uses are stops on the way, with their
 * verdicts. On a wide canvas the stations stand side by side, on a narrow one below each other.
 */
export function layoutStream(source: FlowPart, stations: readonly Station[], frame: Frame): Geometry {
  return frame.name === 'narrow' ? belowEachOther(source, stations, frame) : besideEachOther(source, stations, frame);
}

function besideEachOther(source: FlowPart, stations: readonly Station[], frame: Frame): Geometry {
  const top = setBox(source, frame.width, frame);
  const width = Math.floor((frame.width - COLUMN_GAP * (stations.length - 1)) / stations.length);
  const columns = stations.map((station, index) => {
    const left = index * (width + COLUMN_GAP);
    const x = left + 8;
    const set = setStops(station, { x, y: top.height + BEFORE_STOPS, right: left + width }, frame);
    return { station, left, x, ...set };
  });
  const y = Math.max(...columns.map(({ bottom }) => bottom)) + BEFORE_STATION;
  const boxes = columns.map(({ station, left }) => ({ ...stationBox(station, width, frame), x: left, y }));
  const height = Math.max(...boxes.map((box) => box.height));
  for (const box of boxes) box.height = height;
  const inflows = columns.map(({ x, stops, station }, index) =>
    inflow({ start: [{ x, y: top.height }], x, stops, station, box: boxAt(boxes, index) }),
  );
  const level = y + Math.round(height / 2);
  const ways = boxes.slice(1).map((box) => [
    { x: box.x - COLUMN_GAP, y: level },
    { x: box.x, y: level },
  ]);
  return joined([top, ...boxes], inflows, ways, 'right', frame);
}

function belowEachOther(source: FlowPart, stations: readonly Station[], frame: Frame): Geometry {
  const { trunk, branch: x, own, left, right } = NARROW;
  const top = setBox(source, frame.width, frame);
  const boxes: Box[] = [];
  const inflows: Inflow[] = [];
  let y = top.height;
  for (const station of stations) {
    const from = y + BEFORE_STOPS / 2;
    const { stops, bottom } = setStops(station, { x, y: from + BEFORE_STOPS, right: own - WORDS }, frame);
    const box = { ...stationBox(station, right - left, frame), x: left, y: bottom + BEFORE_STATION };
    const start = [
      { x: trunk, y: top.height },
      { x: trunk, y: from },
      { x, y: from },
    ];
    inflows.push(inflow({ start, x, stops, station, box }));
    boxes.push(box);
    y = box.y + box.height;
  }
  const level = ({ y: boxTop, height }: Box) => boxTop + Math.round(height / 2);
  const ways = boxes.slice(1).map((box, index) => {
    const before = boxAt(boxes, index);
    return [
      { x: right, y: level(before) },
      { x: own, y: level(before) },
      { x: own, y: level(box) },
      { x: right, y: level(box) },
    ];
  });
  return joined([top, ...boxes], inflows, ways, 'left', frame);
}

type Corner = Parameters<typeof connectorPath>[0][number];

interface Inflow {
  line: string;
  dashes: string;
  gate: string;
  head: string;
  stops: Stop[];
}

/** The line of one station with its stops: as far as the gate, and beyond it as far as the verdicts let it go. */
function inflow({ start, x, stops, station, box }: InflowPlace): Inflow {
  const passage = gateWidth(station.destinations.map(({ verdict }) => verdict));
  const gateAt = box.y - GATE_ABOVE + GATE / 2;
  const tip = { x, y: box.y };
  const first = start[0] ?? tip;
  const before = connectorPath([...start, { x, y: gateAt }]);
  const rest = connectorPath([{ x, y: gateAt }, tip]);
  return {
    line: before + (passage === 'open' ? rest : ''),
    dashes: passage === 'ask' ? rest : '',
    gate: gatePath(x, gateAt, passage),
    head: passage === 'closed' ? '' : head(tip, 'down'),
    stops: stops.map((stop) => ({
      ...stop,
      way: connectorPath([first, ...start.slice(1), stop.mark]),
      beyond:
        gateWidth([stop.verdict]) === 'closed' ? '' : connectorPath([stop.mark, { x, y: gateAt }, { x, y: box.y }]),
      reached:
        gateWidth([stop.verdict]) === 'closed' ? '' : `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`,
    })),
  };
}

interface InflowPlace {
  start: readonly Corner[];
  x: number;
  stops: readonly Stop[];
  station: Station;
  box: Box;
}

/** A closed gate bars the line; an open one leaves it room. */
const gatePath = (x: number, y: number, passage: GateWidth) =>
  passage === 'closed' ? `M${x - GATE + 4} ${y}h${2 * (GATE - 4)}` : `M${x - GATE + 4} ${y}h4M${x + 4} ${y}h4`;

interface StopsPlace {
  x: number;
  y: number;
  right: number;
}

function setStops({ destinations }: Station, place: StopsPlace, frame: Frame): { stops: Stop[]; bottom: number } {
  let { y } = place;
  const stops = destinations.map((destination) => {
    const stop = setStop(destination, { ...place, y }, frame);
    y = stop.ground.y + stop.ground.height - AROUND + STOP_GAP;
    return stop;
  });
  return { stops, bottom: y - STOP_GAP };
}

/** The name of the use, and its verdict below it. */
function setStop({ name, href, verdict }: Destination, { x, y, right }: StopsPlace, frame: Frame): Stop {
  const left = x + WORDS;
  const names = wrap(name, right - left, frame.size);
  const tag = VERDICT_NAMES[verdict].tag;
  const lineAt = (index: number) => y + index * frame.leading + baseline(frame);
  return {
    href,
    verdict,
    ground: {
      x: left - AROUND,
      y: y - AROUND,
      width: right - left + 2 * AROUND,
      height: (names.length + 1) * frame.leading + 2 * AROUND,
    },
    mark: { x, y: y + Math.round(frame.leading / 2) },
    texts: [
      ...names.map((text, index) => ({ x: left, y: lineAt(index), text })),
      { x: left, y: lineAt(names.length), text: tag, look: 'quiet' as const },
    ],
    way: '',
    beyond: '',
    reached: '',
  };
}

const stationBox = ({ id, title, text }: Station, width: number, frame: Frame) =>
  setBox({ id, title, text }, width, frame);

function boxAt(boxes: readonly Box[], index: number): Box {
  const box = boxes[index];
  if (!box) throw new Error(`No station has the number ${index}.`);
  return box;
}

function joined(
  boxes: Box[],
  inflows: readonly Inflow[],
  ways: readonly Corner[][],
  direction: Parameters<typeof head>[1],
  frame: Frame,
): Geometry {
  const drawn = ways.map((corners) => {
    const [first, ...others] = corners;
    return first
      ? { path: connectorPath([first, ...others]), head: head(others.at(-1) ?? first, direction) }
      : undefined;
  });
  const all = (pick: (inflow: Inflow) => string) => inflows.map(pick).join('');
  return {
    width: frame.width,
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes,
    texts: [],
    lines: all(({ line }) => line) + drawn.map((way) => way?.path ?? '').join(''),
    heads: all((inflow) => inflow.head) + drawn.map((way) => way?.head ?? '').join(''),
    leaders: '',
    rules: '',
    dashes: all(({ dashes }) => dashes),
    gates: all(({ gate }) => gate),
    stops: inflows.flatMap(({ stops }) => stops),
  };
}
