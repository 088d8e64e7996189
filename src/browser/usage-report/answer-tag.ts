import type { AnswerKind } from '../../usage-report/answer-kind.ts';
import { SHAPE_BOX, VERDICT_SHAPES } from '../../verdict/shapes.ts';
import { el } from '../dom.ts';
import { svg } from './svg.ts';

/** A kind of answer as shape and words, as verdicts are shown elsewhere. */
export function answerTag(kind: AnswerKind, words: string): HTMLElement {
  if (kind === 'before') return el('span', { class: 'verdict' }, words);
  const box = `0 0 ${SHAPE_BOX} ${SHAPE_BOX}`;
  const shape = svg('svg', { viewBox: box, width: '12', height: '12', 'aria-hidden': 'true' });
  for (const { tag, attributes } of VERDICT_SHAPES[kind])
    shape.append(
      svg(tag, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))),
    );
  return el('span', { class: 'verdict', 'data-verdict': kind }, shape, words);
}
