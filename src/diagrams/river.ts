import { across, aside, back, down, middle, noArrows, type Arrows } from './arrows.ts';
import { setBox } from './box.ts';
import type { FlowPart, FlowStep } from './flow.ts';
import { baseline, type Box, type Frame, type Geometry, type TextLine } from './geometry.ts';
import { boxOf, picture, type Boxes, type Headings } from './picture.ts';
import { place, type Placing } from './place.ts';
import { textWidth } from './text-width.ts';

/** Describes how a process uses a wide canvas: its columns, and how many of them a step takes where it does not take all. */
export interface Columns {
  count: number;
  spans?: ReadonlyMap<string, number>;
}

const COLUMN_GAP = 20;
const RANK_GAP = 28;
const PHASE_HEAD = 30;
/** On a narrow canvas: what a step beside the straight way leaves free for the line that passes it. */
const LANE = 32;

/**
 * Steps from top to bottom. On a wide canvas the parts of a step stand side by side below it, and a step off the straight way
 * stands in the margin. On a narrow one the parts are rows of their step.
 */
export function layoutRiver(steps: readonly FlowStep[], frame: Frame, columns: Columns): Geometry {
  const isWide = frame.name === 'wide';
  const boxes = isWide ? wideBoxes(steps, frame, columns) : narrowBoxes(steps, frame);
  const isAside = (id: string) => steps.some((step) => step.id === id && step.isAside);
  const inMargin = (id: string) => isWide && isAside(id);
  const inStream = [...boxes.values()].filter(({ id }) => !inMargin(id));
  const links = steps
    .flatMap((step) => placings(step, boxes))
    .filter(({ from, to }) => !inMargin(from) && !inMargin(to));
  place(inStream, links, { direction: 'TB', ranks: RANK_GAP, neighbours: COLUMN_GAP });
  alignToEdges(inStream, frame);
  const headings = makeRoomForPhases(steps, boxes, frame);

  const arrows = noArrows();
  for (const step of steps) {
    const from = boxOf(boxes, step.id);
    const parts = ownBoxes(step, boxes);
    connectParts(arrows, step, parts, boxes, frame);
    const passesAside = !isWide && (step.next ?? []).some(({ to }) => isAside(to));
    for (const { to, when } of step.next ?? []) {
      const target = boxOf(boxes, to);
      if (inMargin(to)) stepAside(arrows, from, target);
      else if (inMargin(step.id)) comeBack(arrows, from, target, frame);
      else if (parts.length > 0) goOnFrom(arrows, waysOut(step, parts), target, boxes, frame);
      else down(arrows, from, target, frame, when, passesAside && !isAside(to) ? LANE / 2 : undefined);
    }
  }
  return picture(boxes, arrows, frame, headings);
}

const share = (width: number, count: number) => Math.floor((width - COLUMN_GAP * (count - 1)) / count);

function wideBoxes(steps: readonly FlowStep[], frame: Frame, { count, spans }: Columns): Boxes {
  const column = share(frame.width, count);
  const boxes = steps.flatMap((step) => {
    const span = Math.min(spans?.get(step.id) ?? count, count);
    const width = span === count ? frame.width : span * column + (span - 1) * COLUMN_GAP;
    const parts = numbered(step).map((part, _index, { length }) => setBox(part, share(width, length), frame));
    const height = Math.max(...parts.map((part) => part.height));
    return [setBox(step, width, frame), ...parts.map((part) => ({ ...part, height }))];
  });
  const placed = new Map(boxes.map((box) => [box.id, box]));
  // Level with a step in the margin, which is not to stand out above or below it.
  for (const { id, next = [] } of steps)
    for (const { to } of next)
      if (steps.some((step) => step.id === to && step.isAside))
        boxOf(placed, id).height = Math.max(boxOf(placed, id).height, boxOf(placed, to).height);
  return placed;
}

function narrowBoxes(steps: readonly FlowStep[], frame: Frame): Boxes {
  const width = ({ isAside }: FlowStep) => (isAside ? frame.width - LANE : frame.width);
  return new Map(steps.map((step) => [step.id, setBox(step, width(step), frame, numbered(step))]));
}

/** Parts that follow each other carry their number. */
const numbered = ({ parts = [], partsInOrder }: FlowStep): FlowPart[] =>
  parts.map((part, index) => (partsInOrder ? { ...part, title: `${index + 1} ${part.title}` } : part));

/** The parts of a step that have boxes of their own. */
const ownBoxes = ({ parts = [] }: FlowStep, boxes: Boxes) => parts.filter(({ id }) => boxes.has(id));

/** The parts from which the flow goes on. */
const waysOut = ({ partsInOrder }: FlowStep, parts: readonly FlowPart[]) =>
  partsInOrder ? parts.slice(-1) : parts.filter(({ isEnd }) => !isEnd);

function placings(step: FlowStep, boxes: Boxes): Placing[] {
  const parts = ownBoxes(step, boxes);
  const before = parts.length === 0 ? [step] : parts.filter(({ isEnd }) => !isEnd);
  return [
    ...parts.map(({ id }) => ({ from: step.id, to: id })),
    ...before.flatMap(({ id }) => (step.next ?? []).map(({ to }) => ({ from: id, to }))),
  ];
}

/**
 * Dagre centres each rank on what it is linked with. A rank as wide as the canvas is spread from edge to edge instead, and one
 * that leaves a margin ends at the edge.
 */
function alignToEdges(boxes: readonly Box[], frame: Frame): void {
  for (const rank of ranks(boxes)) {
    const width = rank.reduce((sum, box) => sum + box.width + COLUMN_GAP, -COLUMN_GAP);
    const isFull = width > frame.width - rank.length;
    rank.forEach((box, index) => {
      if (isFull) box.x = Math.round((index * (frame.width + COLUMN_GAP)) / rank.length);
      else box.x = frame.width - width + index * (box.width + COLUMN_GAP);
    });
  }
}

const ranks = (boxes: readonly Box[]) =>
  Map.groupBy(boxes, ({ y, height }) => Math.round((2 * y + height) / 4)).values();

function connectParts(arrows: Arrows, step: FlowStep, parts: readonly FlowPart[], boxes: Boxes, frame: Frame): void {
  let before: Box | undefined;
  for (const { id, when } of parts) {
    const box = boxOf(boxes, id);
    if (before && step.partsInOrder) across(arrows, before, box);
    else down(arrows, boxOf(boxes, step.id), box, frame, when);
    before = box;
  }
}

function goOnFrom(arrows: Arrows, parts: readonly FlowPart[], target: Box, boxes: Boxes, frame: Frame): void {
  for (const { id } of parts) down(arrows, boxOf(boxes, id), target, frame);
}

/** A step in the margin stands level with the step that leads to it. */
function stepAside(arrows: Arrows, from: Box, target: Box): void {
  target.y = Math.round(from.y + (from.height - target.height) / 2);
  aside(arrows, from, target);
}

/** From the margin back to the straight way: into the side of a step that leaves the margin, or onto one that does not. */
function comeBack(arrows: Arrows, from: Box, target: Box, frame: Frame): void {
  if (target.x > middle(from)) back(arrows, from, target);
  else down(arrows, from, target, frame);
}

/** Moves what belongs to a phase down by the phase's heading, and says where the headings and their rules are. */
function makeRoomForPhases(steps: readonly FlowStep[], boxes: Boxes, frame: Frame): Headings {
  const texts: TextLine[] = [];
  let rules = '';
  let room = 0;
  for (const step of steps) {
    if (step.phase) {
      const y = boxOf(boxes, step.id).y + room + baseline(frame);
      texts.push({ x: 0, y, text: step.phase, look: 'strong' });
      rules += `M${Math.ceil(textWidth(step.phase, frame.size, 600)) + 10} ${y - 4}H${frame.width}`;
      room += PHASE_HEAD;
    }
    for (const { id } of [step, ...ownBoxes(step, boxes)]) boxOf(boxes, id).y += room;
  }
  return { texts, rules };
}
