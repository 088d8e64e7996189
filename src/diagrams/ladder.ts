import { across, down, noArrows } from './arrows.ts';
import { setBox } from './box.ts';
import type { Step } from './flow.ts';
import type { Box, Frame, Geometry } from './geometry.ts';
import { boxOf, picture } from './picture.ts';
import { place } from './place.ts';

/** The widths of the two columns, and what lies between them. */
const WIDTHS = { wide: { step: 340, part: 260, between: 72 }, narrow: { step: 138, part: 104, between: 38 } };
const STEP_GAP = 28;

/** Steps from top to bottom, each with its only part to the right of it: a question, and the answer that ends the questions. */
export function layoutLadder(steps: readonly Step[], frame: Frame): Geometry {
  const widths = WIDTHS[frame.name];
  const parts = steps.flatMap((step) => (step.parts ?? []).map((part) => ({ step, part })));
  const boxes = new Map<string, Box>();
  for (const step of steps) boxes.set(step.id, setBox(step, widths.step, frame));
  for (const { part } of parts) boxes.set(part.id, setBox(part, widths.part, frame));
  place(
    [...boxes.values()],
    parts.map(({ step, part }) => ({ from: step.id, to: part.id })),
    { direction: 'LR', ranks: widths.between, neighbours: STEP_GAP },
  );

  const arrows = noArrows();
  for (const step of steps) {
    for (const { to, when } of step.next ?? []) down(arrows, boxOf(boxes, step.id), boxOf(boxes, to), frame, when);
  }
  for (const { step, part } of parts) across(arrows, boxOf(boxes, step.id), boxOf(boxes, part.id), part.when);
  return picture([...boxes.values()], arrows, frame);
}
