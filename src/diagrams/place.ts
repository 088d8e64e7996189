import { Graph, layout } from '@dagrejs/dagre';
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

/** Gives every box its place by dagre: ranks follow the links, and neighbours keep the order in which they are passed. */
export function place(boxes: readonly Box[], links: readonly Placing[], spacing: Spacing): void {
  const graph = new Graph();
  graph.setGraph({ rankdir: spacing.direction, ranksep: spacing.ranks, nodesep: spacing.neighbours });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to } of links) graph.setEdge(from, to, {});
  layout(graph, { disableOptimalOrderHeuristic: true });
  for (const box of boxes) {
    const { x = 0, y = 0 } = graph.node(box.id) as { x?: number; y?: number };
    box.x = Math.round(x - box.width / 2);
    box.y = Math.round(y - box.height / 2);
  }
}
