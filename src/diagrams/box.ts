import { routesTable } from '#words/processes.ts';
import type { FlowPart, FlowStep, Table } from './flow.ts';
import { baseline, type Box, type Frame, type Mark, type TextLine } from './geometry.ts';
import { wrap } from './text-width.ts';

const MARK_SPACE = 16;
const AROUND_RULES = 7;
const NUMBER_SPACE = 28;

/** Sets a step in a box of this width, at the origin. Parts that get no boxes of their own become its rows. */
export function setBox(
  step: FlowStep | FlowPart,
  width: number,
  frame: Frame,
  partRows: readonly FlowPart[] = [],
): Box {
  const { padding, leading, size } = frame;
  const left = padding.x;
  const right = width - padding.x;
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  const rules: number[] = [];
  let y = padding.y;
  const write = (line: Omit<TextLine, 'y'>) => texts.push({ ...line, y: y + baseline(frame) });

  const title = ({ title: words, verdict }: FlowStep | FlowPart) => {
    const tone = verdict === 'gap' ? undefined : verdict;
    const x = tone ? left + MARK_SPACE : left;
    if (tone) marks.push({ verdict: tone, x: left + 5, y: y + baseline(frame) - 5 });
    for (const text of wrap(words, right - x, size, 600)) {
      write({ x, text, look: 'strong', verdict: tone });
      y += leading;
    }
  };
  const paragraph = (words: string, room = right - left, x = left) => {
    for (const text of wrap(words, room, size)) {
      write({ x, text });
      y += leading;
    }
  };
  const rule = () => {
    rules.push(y + AROUND_RULES);
    y += 2 * AROUND_RULES;
  };
  const table = ({ headings, rows }: Table) => {
    const whoAt = Math.round(width / 2);
    const isRoomy = frame.name === 'wide';
    const [name, who, number] = headings;
    write({ x: right, text: number, look: 'quiet', anchor: 'end' });
    if (isRoomy) write({ x: whoAt, text: who, look: 'quiet' });
    write({ x: left, text: isRoomy ? name : routesTable.headingsInOne(name, who), look: 'quiet' });
    y += leading;
    for (const row of rows) {
      write({ x: right, text: String(row.number), anchor: 'end' });
      if (isRoomy) {
        const top = y;
        paragraph(row.who, right - whoAt - NUMBER_SPACE, whoAt);
        const below = y;
        y = top;
        paragraph(row.name, whoAt - left - MARK_SPACE);
        y = Math.max(y, below);
      } else paragraph(`${row.name} · ${row.who}`, right - left - NUMBER_SPACE);
    }
  };

  title(step);
  paragraph(step.text);
  if ('table' in step && step.table) {
    rule();
    table(step.table);
  }
  for (const part of partRows) {
    rule();
    title(part);
    paragraph(part.text);
  }
  return { id: step.id, x: 0, y: 0, width, height: y + padding.y, texts, marks, rules, verdict: step.verdict };
}
