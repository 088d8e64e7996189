import type { Part, Step } from './flow.ts';
import type { Box, Frame, Mark, TextLine } from './geometry.ts';
import { wrap } from './text-width.ts';

const MARK_SPACE = 16;
const AROUND_RULES = 7;
const NUMBER_SPACE = 28;

/** Sets a step in a box of this width, at the origin. Parts that get no boxes of their own become its rows. */
export function setBox(step: Step | Part, width: number, frame: Frame, partRows: readonly Part[] = []): Box {
  const { padding, leading, size } = frame;
  const left = padding.x;
  const right = width - padding.x;
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  const rules: number[] = [];
  let y = padding.y;
  const baseline = () => y + Math.round(leading * 0.74);

  const title = (of: Pick<Part, 'title' | 'verdict'>) => {
    const hasMark = of.verdict && of.verdict !== 'gap';
    if (of.verdict && hasMark) marks.push({ verdict: of.verdict, x: left + 5, y: baseline() - 5 });
    const x = hasMark ? left + MARK_SPACE : left;
    for (const text of wrap(of.title, right - x, size, 600)) {
      texts.push({ x, y: baseline(), text, look: 'strong' });
      y += leading;
    }
  };
  const paragraph = (of: string, room = right - left) => {
    for (const text of wrap(of, room, size)) {
      texts.push({ x: left, y: baseline(), text });
      y += leading;
    }
  };
  const rule = () => {
    rules.push(y + AROUND_RULES);
    y += 2 * AROUND_RULES;
  };

  title(step);
  paragraph(step.text);
  if ('rows' in step && step.rows) {
    rule();
    const whoAt = frame.name === 'wide' ? Math.round(width / 2) : undefined;
    for (const { name, who, number } of step.rows) {
      texts.push({ x: right, y: baseline(), text: String(number), ends: true });
      if (whoAt) texts.push({ x: whoAt, y: baseline(), text: who });
      paragraph(whoAt ? name : `${name} · ${who}`, whoAt ? whoAt - left : right - left - NUMBER_SPACE);
    }
  }
  for (const part of partRows) {
    rule();
    title(part);
    paragraph(part.text);
  }
  return { id: step.id, x: 0, y: 0, width, height: y + padding.y, texts, marks, rules, verdict: step.verdict };
}
