import { Graph, layout } from '@dagrejs/dagre';
import type { Point } from './connector.ts';
import type { Box } from './geometry.ts';

/** Two boxes of which the second comes after the first. */
export interface Placing {
  from: string;
  to: string;
}

interface Spacing {
  direction: 'TB' | 'LR';
  /** Between ranks, and between neighbours in a rank. */
  ranks: number;
  neighbours: number;
}

/**
 * Gives every box its place by dagre: ranks follow the links, and neighbours keep the order in which they are passed.
 * Returns where a link runs past the ranks between its two boxes, keyed `from to`.
 */
export function place(boxes: readonly Box[], links: readonly Placing[], spacing: Spacing): Map<string, Point> {
  const graph = new Graph();
  graph.setGraph({ rankdir: spacing.direction, ranksep: spacing.ranks, nodesep: spacing.neighbours });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to } of links) graph.setEdge(from, to, {});
  layout(graph, { disableOptimalOrderHeuristic: true });
  for (const box of boxes) {
    const { x, y } = graph.node(box.id) as Point;
    box.x = Math.round(x - box.width / 2);
    box.y = Math.round(y - box.height / 2);
  }
  const lanes = new Map<string, Point>();
  for (const { from, to } of links) {
    // A start, a bend, an end; more points only where ranks lie between.
    const points = (graph.edge(from, to) as { points: Point[] }).points;
    const beside = points[2];
    if (points.length > 3 && beside) lanes.set(`${from} ${to}`, beside);
  }
  return lanes;
}
