import { across, down, middle, noArrows } from './arrows.ts';
import { setBox } from './box.ts';
import type { FlowStep } from './flow.ts';
import type { Box, Frame, Geometry } from './geometry.ts';
import { boxOf, picture } from './picture.ts';
import { place } from './place.ts';

/** The widths of the two columns, and what lies between them. */
const DESK = { step: 340, part: 260, between: 72 };
const WIDTHS = { wide: DESK, broad: DESK, narrow: { step: 132, part: 110, between: 38 } };
const STEP_GAP = 28;

/** Steps from top to bottom. A step with a part is a question, and the part to the right of it an answer; other steps take the whole width. */
export function layoutLadder(steps: readonly FlowStep[], frame: Frame): Geometry {
  const widths = WIDTHS[frame.name];
  const boxes = new Map<string, Box>();
  const rungs = steps.map((step) => {
    const parts = step.parts ?? [];
    const set = [step, ...parts].map((of) => setBox(of, of === step ? widths.step : widths.part, frame));
    const height = Math.max(...set.map((box) => box.height));
    for (const box of set) boxes.set(box.id, heighten(box, height));
    return { step, parts };
  });
  const full = rungs.filter(({ parts }) => parts.length === 0).map(({ step }) => setBox(step, frame.width, frame));
  for (const box of full) boxes.set(box.id, { ...box, width: widths.step });
  place(
    [...boxes.values()],
    rungs.flatMap(({ step, parts }) => parts.map(({ id }) => ({ from: step.id, to: id }))),
    { direction: 'LR', ranks: widths.between, neighbours: STEP_GAP },
  );

  const arrows = noArrows();
  for (const { step, parts } of rungs) {
    const from = boxOf(boxes, step.id);
    for (const { to, when } of step.next ?? []) down(arrows, from, boxOf(boxes, to), frame, when, middle(from));
    for (const { id, when } of parts) across(arrows, from, boxOf(boxes, id), when);
  }
  for (const { id, width } of full) boxOf(boxes, id).width = width;
  return picture(boxes, arrows, frame);
}

/** The same box, higher, with its text in the middle. */
function heighten(box: Box, height: number): Box {
  const by = Math.floor((height - box.height) / 2);
  const lower = <T extends { y: number }>(items: readonly T[]) => items.map((item) => ({ ...item, y: item.y + by }));
  return { ...box, height, texts: lower(box.texts), marks: lower(box.marks) };
}
