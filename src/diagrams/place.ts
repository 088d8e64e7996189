import { Graph, layout } from '@dagrejs/dagre';
import type { Point } from './connector.ts';
import type { Box } from './geometry.ts';

/** Two boxes of which the second comes after the first. A heavy link stays straight. */
export interface Placing {
  from: string;
  to: string;
  weight: number;
}

interface Spacing {
  direction: 'TB' | 'LR';
  /** Between the ranks, and between neighbours in a rank. */
  ranks: number;
  neighbours: number;
}

/** Gives every box its place by dagre, and returns the turning points of each link between two ranks, keyed `from to`. */
export function place(boxes: readonly Box[], links: readonly Placing[], spacing: Spacing): Map<string, Point[]> {
  const graph = new Graph();
  graph.setGraph({ rankdir: spacing.direction, ranksep: spacing.ranks, nodesep: spacing.neighbours });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to, weight } of links) graph.setEdge(from, to, { weight });
  layout(graph);
  for (const box of boxes) {
    const { x, y } = graph.node(box.id) as Point;
    box.x = Math.round(x - box.width / 2);
    box.y = Math.round(y - box.height / 2);
  }
  return new Map(
    links.map(({ from, to }) => {
      const { points } = graph.edge(from, to) as { points: Point[] };
      return [`${from} ${to}`, points.slice(1, -1)];
    }),
  );
}
