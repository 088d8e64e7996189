import { ANSWER_KINDS, answerKind, type AnswerKind } from './answer-kind.ts';
import type { ReportedFinding } from './usage-report.ts';

/** The orders in which findings can be shown. */
export const ORDERS = ['strictest', 'newest', 'repository', 'tool', 'count'] as const;
export type Order = (typeof ORDERS)[number];

/** Narrows the findings; an empty value leaves a part as it is. */
export interface ReportFilter {
  month: string;
  tool: string;
  answer: string;
  /** A part of the repository's name. */
  repository: string;
}

/** Returns the findings that a filter leaves, in an order. */
export function viewOf(findings: readonly ReportedFinding[], filter: ReportFilter, order: Order): ReportedFinding[] {
  const wanted = filter.repository.toLowerCase();
  return findings
    .filter(
      (finding) =>
        (filter.month === '' || finding.month === filter.month) &&
        (filter.tool === '' || finding.name === filter.tool) &&
        (filter.answer === '' || answerKind(finding) === filter.answer) &&
        finding.repository.toLowerCase().includes(wanted),
    )
    .sort((a, b) => BY[order](a, b) || BY.strictest(a, b));
}

const rank = (finding: ReportedFinding) => ANSWER_KINDS.indexOf(answerKind(finding));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const BY: Record<Order, (a: ReportedFinding, b: ReportedFinding) => number> = {
  strictest: (a, b) =>
    Number(a.confidence === 'weak') - Number(b.confidence === 'weak') ||
    rank(a) - rank(b) ||
    compare(b.month, a.month) ||
    compare(a.repository, b.repository),
  newest: (a, b) => compare(b.last, a.last),
  repository: (a, b) => compare(a.repository, b.repository),
  tool: (a, b) => compare(a.name, b.name),
  count: (a, b) => b.count - a.count,
};

/** Describes a bar of the chart: the records of a tool in a month, by kind of answer. */
export interface Bar {
  month: string;
  name: string;
  total: number;
  parts: { kind: AnswerKind; count: number }[];
}

/** Returns the bars of the chart, the newest month first and in it the tool with the most records. */
export function barsOf(findings: readonly ReportedFinding[]): Bar[] {
  const bars = new Map<string, Bar & { counts: Map<AnswerKind, number> }>();
  for (const finding of findings) {
    const { month, name, count } = finding;
    const key = JSON.stringify([month, name]);
    const bar = bars.get(key) ?? { month, name, total: 0, parts: [], counts: new Map<AnswerKind, number>() };
    const kind = answerKind(finding);
    bar.total += count;
    bar.counts.set(kind, (bar.counts.get(kind) ?? 0) + count);
    bars.set(key, bar);
  }
  return [...bars.values()]
    .map(({ month, name, total, counts }) => ({
      ...{ month, name, total },
      parts: ANSWER_KINDS.flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        return count > 0 ? [{ kind, count }] : [];
      }),
    }))
    .sort((a, b) => compare(b.month, a.month) || b.total - a.total || compare(a.name, b.name));
}
