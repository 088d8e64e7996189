import type { FlowStep } from './flow.ts';
import { FRAMES, type Box, type Frame, type TextLine } from './geometry.ts';
import { layoutRiver, type Columns } from './river.ts';
import { textWidth } from './text-width.ts';

/** Words of a process for which its picture has no room. */
export interface UnfitWords {
  /** The line as it is drawn. */
  text: string;
  /** The box that it stands in: the id of a step or of a part. Undefined beside an arrow or above a phase. */
  box: string | undefined;
  /** Says what is wrong, as the rest of a sentence about the words. */
  why: string;
}

/** More lines than this make a box that nobody takes in at a glance. */
const MAX_LINES = 14;
/** The least space between two words beside neighbouring arrows. */
const BETWEEN = 6;

interface Span {
  line: TextLine;
  left: number;
  right: number;
}

/** Returns the words that do not fit, in the wide picture and in the narrow one; the same words once. */
export function unfitWords(steps: readonly FlowStep[], columns: Columns): UnfitWords[] {
  const found = FRAMES.flatMap((frame) => {
    const { boxes, texts, width } = layoutRiver(steps, frame, columns);
    return [...boxes.flatMap((box) => unfitInBox(box, frame)), ...unfitBeside(texts, boxes, width, frame)];
  });
  return found.filter(
    ({ text, box }, index) => index === found.findIndex((one) => one.text === text && one.box === box),
  );
}

function unfitInBox(box: Box, frame: Frame): UnfitWords[] {
  const inner = box.width - frame.padding.x;
  const wide = box.texts
    .map((line) => spanOf(line, frame))
    .filter(({ left, right }) => left < frame.padding.x - 1 || right > inner + 1)
    .map(({ line: { text } }): UnfitWords => ({
      text,
      box: box.id,
      why: `cannot be broken and is wider than its box in the ${frame.name} picture`,
    }));
  // On a narrow canvas the parts are rows of their step, and a tall box is no fault.
  const count = new Set(box.texts.map(({ y }) => y)).size;
  if (frame.name === 'narrow' || count <= MAX_LINES) return wide;
  const why = `makes a box of ${count} lines in the ${frame.name} picture; at most ${MAX_LINES} are read at a glance`;
  return [...wide, { text: box.texts[0]?.text ?? '', box: box.id, why }];
}

function unfitBeside(texts: readonly TextLine[], boxes: readonly Box[], width: number, frame: Frame): UnfitWords[] {
  const spans = texts.map((line) => spanOf(line, frame));
  return spans.flatMap(({ line, left, right }): UnfitWords[] => {
    const say = (why: string) => [{ text: line.text, box: undefined, why }];
    if (right > width) return say(`does not fit beside its arrow in the ${frame.name} picture`);
    const isOver = boxes.some(
      (box) =>
        left < box.x + box.width && right > box.x && line.y > box.y && line.y - frame.size * 0.7 < box.y + box.height,
    );
    const next = spans.find(
      (other) => other.line !== line && other.line.y === line.y && other.left >= left && other.left < right + BETWEEN,
    );
    return isOver || next ? say(`has no room beside its arrow in the ${frame.name} picture`) : [];
  });
}

function spanOf(line: TextLine, { size }: Frame): Span {
  const length = textWidth(line.text, size, line.look === 'strong' ? 600 : 400);
  const left = line.x - { start: 0, middle: length / 2, end: length }[line.anchor ?? 'start'];
  return { line, left, right: left + length };
}
