import { usageReportWords } from '#words/usage-report.ts';
import { ANSWER_KINDS, type AnswerKind } from '../../usage-report/answer-kind.ts';
import type { Bar } from '../../usage-report/report-view.ts';
import { el } from '../dom.ts';
import { svg } from './svg.ts';
import { answerTag } from './answer-tag.ts';

/** The width of the longest bar, in the units of its picture. */
const WIDTH = 300;
const HEIGHT = 16;

/** The most bars that are drawn; a filter shows the others. */
const MAX_BARS = 60;

/** A table of bars: each row says in words and numbers what its bar shows. */
export function chartOf(bars: readonly Bar[]): HTMLElement {
  const longest = Math.max(1, ...bars.map(({ total }) => total));
  const rows = bars
    .slice(0, MAX_BARS)
    .map((bar) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, `${bar.month} ${bar.name}`),
        el('td', { 'data-label': usageReportWords.records }, barOf(bar, longest), wordsOf(bar)),
      ),
    );
  const left = bars.length - rows.length;
  const kinds = ANSWER_KINDS.filter((kind) => bars.some(({ parts }) => parts.some((part) => part.kind === kind)));
  return el(
    'div',
    { class: 'report-chart' },
    el(
      'p',
      { class: 'report-legend' },
      ...kinds.flatMap((kind) => [answerTag(kind, usageReportWords.kinds[kind].name), ' ']),
    ),
    el(
      'table',
      { class: 'table' },
      el('caption', {}, usageReportWords.chart),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, usageReportWords.monthAndTool),
          el('th', { scope: 'col' }, usageReportWords.records),
        ),
      ),
      el('tbody', {}, ...rows),
    ),
    left > 0 ? el('p', {}, usageReportWords.moreBars(left)) : undefined,
  );
}

function barOf({ parts }: Bar, longest: number): SVGElement {
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: 'report-bar',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  let at = 0;
  for (const { kind, count } of parts) {
    const width = Math.max(1, (count / longest) * WIDTH);
    const group = svg('g', { 'data-verdict': verdictOf(kind), class: 'report-part' });
    group.append(
      svg('rect', { x: String(at), y: '0', width: String(width), height: String(HEIGHT), fill: 'currentColor' }),
    );
    picture.append(group);
    at += width;
  }
  return picture;
}

const wordsOf = ({ total, parts }: Bar) =>
  el(
    'span',
    {},
    usageReportWords.bar(
      total,
      parts.map(({ kind, count }) => ({ count, kind: usageReportWords.kinds[kind].inline })),
    ),
  );

/** A use from before the policy has no verdict, and takes the colour of text. */
const verdictOf = (kind: AnswerKind) => (kind === 'before' ? '' : kind);
