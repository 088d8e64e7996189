import { across, aside, back, down, noArrows, type Arrows } from './arrows.ts';
import { setBox } from './box.ts';
import type { Part, Step } from './flow.ts';
import type { Box, Frame, Geometry, TextLine } from './geometry.ts';
import { boxOf, picture } from './picture.ts';
import { place, type Placing } from './place.ts';
import { textWidth } from './text-width.ts';

/** How a process uses a wide canvas: its columns, and how many of them a step takes where it does not take all. */
export interface Columns {
  count: number;
  spans?: Record<string, number>;
}

const COLUMN_GAP = 20;
const RANK_GAP = 28;
const PHASE_HEAD = 30;
/** On a narrow canvas: what a step beside the straight way leaves free for the line that passes it. */
const LANE = 40;

type Boxes = ReadonlyMap<string, Box>;

/**
 * Steps from top to bottom. On a wide canvas the parts of a step stand side by side below it, and a step off the straight way
 * stands in the margin. On a narrow one parts are rows of their step.
 */
export function layoutRiver(steps: readonly Step[], frame: Frame, columns: Columns): Geometry {
  const isWide = frame.name === 'wide';
  const boxes = isWide ? wideBoxes(steps, frame, columns) : narrowBoxes(steps, frame);
  const inMargin = new Set(steps.filter(({ isAside }) => isWide && isAside).map(({ id }) => id));
  const lanes = place(
    [...boxes.values()].filter(({ id }) => !inMargin.has(id)),
    steps.flatMap((step) => placings(step, boxes)).filter(({ from, to }) => !inMargin.has(from) && !inMargin.has(to)),
    { direction: 'TB', ranks: RANK_GAP, neighbours: COLUMN_GAP },
  );
  const beside = makeRoomForPhases(steps, boxes, frame);

  const arrows = noArrows();
  for (const step of steps) {
    const from = boxOf(boxes, step.id);
    const parts = ownBoxes(step, boxes);
    connectParts(arrows, step, parts, boxes, frame);
    for (const { to, when } of step.next ?? []) {
      const target = boxOf(boxes, to);
      if (inMargin.has(to)) {
        target.y = Math.round(from.y + (from.height - target.height) / 2);
        aside(arrows, from, target);
      } else if (inMargin.has(step.id)) back(arrows, from, target);
      else if (parts.length === 0) down(arrows, from, target, frame, when, lanes.get(`${step.id} ${to}`)?.x);
      else for (const { id } of waysOut(step, parts)) down(arrows, boxOf(boxes, id), target, frame);
    }
  }
  return picture([...boxes.values()], arrows, frame, beside);
}

const share = (width: number, count: number) => Math.floor((width - COLUMN_GAP * (count - 1)) / count);

function wideBoxes(steps: readonly Step[], frame: Frame, { count, spans = {} }: Columns): Boxes {
  const column = share(frame.width, count);
  const boxes = steps.flatMap((step) => {
    const span = spans[step.id] ?? count;
    const width = span === count ? frame.width : span * column + (span - 1) * COLUMN_GAP;
    const parts = (step.parts ?? []).map((part) => setBox(part, share(width, step.parts?.length ?? 1), frame));
    const height = Math.max(...parts.map((part) => part.height));
    return [setBox(step, width, frame), ...parts.map((part) => ({ ...part, height }))];
  });
  return new Map(boxes.map((box) => [box.id, box]));
}

function narrowBoxes(steps: readonly Step[], frame: Frame): Boxes {
  return new Map(
    steps.map((step) => [step.id, setBox(step, frame.width - (step.isAside ? LANE : 0), frame, step.parts)]),
  );
}

/** The parts of a step that have boxes of their own. */
const ownBoxes = ({ parts = [] }: Step, boxes: Boxes) => parts.filter(({ id }) => boxes.has(id));

/** The parts from which the flow goes on. */
const waysOut = ({ partsInOrder }: Step, parts: readonly Part[]) =>
  partsInOrder ? parts.slice(-1) : parts.filter(({ isEnd }) => !isEnd);

function placings(step: Step, boxes: Boxes): Placing[] {
  const parts = ownBoxes(step, boxes);
  const before = parts.length === 0 ? [step] : parts.filter(({ isEnd }) => !isEnd);
  return [
    ...parts.map(({ id }) => ({ from: step.id, to: id })),
    ...before.flatMap(({ id }) => (step.next ?? []).map(({ to }) => ({ from: id, to }))),
  ];
}

function connectParts(arrows: Arrows, step: Step, parts: readonly Part[], boxes: Boxes, frame: Frame): void {
  let before: Box | undefined;
  for (const { id } of parts) {
    const box = boxOf(boxes, id);
    if (before && step.partsInOrder) across(arrows, before, box);
    else down(arrows, boxOf(boxes, step.id), box, frame);
    before = box;
  }
}

/** Moves what belongs to a phase down by the phase's heading, and says where the headings and their rules are. */
function makeRoomForPhases(steps: readonly Step[], boxes: Boxes, frame: Frame): { texts: TextLine[]; rules: string } {
  const texts: TextLine[] = [];
  let rules = '';
  let room = 0;
  for (const step of steps) {
    const box = boxOf(boxes, step.id);
    if (step.phase) {
      const y = box.y + room + 13;
      texts.push({ x: 0, y, text: step.phase, look: 'strong' });
      const end = Math.ceil(textWidth(step.phase, frame.size, 600)) + 10;
      rules += `M${end} ${y - 4}H${frame.width}`;
      room += PHASE_HEAD;
    }
    for (const { id } of [step, ...ownBoxes(step, boxes)]) boxOf(boxes, id).y += room;
  }
  return { texts, rules };
}
