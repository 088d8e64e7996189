import { planKey, type Space } from '../question.ts';
import { coordinates } from './grouping.ts';

/** Questions that form a product: each of these divisions with each of these plans, data classes and uses. */
export interface Block {
  divisions: string[];
  /** As `tool/plan`. */
  plans: string[];
  data: string[];
  uses: string[];
  questions: number;
}

/** A block being built: for each part the positions of its values, joined by commas. */
type Draft = readonly [string, string, string, string];
type Part = 0 | 1 | 2 | 3;

const PARTS: readonly Part[] = [0, 1, 2, 3];

/** Above this many questions one order of merging is tried instead of all 24. */
const FEW = 5000;

/** The questions with these numbers as disjoint blocks, as few as merging part by part finds; the largest first. */
export function blocksOf(space: Space, questions: readonly number[]): Block[] {
  const single = questions.map((number): Draft => {
    const [division, plan, data, use] = coordinates(space, number);
    return [String(division), String(plan), String(data), String(use)];
  });
  const drafts = questions.length > FEW ? mergeAll(single, [1, 0, 2, 3]) : fewest(single, PARTS);
  return drafts.map((draft) => toBlock(space, draft)).sort((a, b) => b.questions - a.questions);
}

const mergeAll = (drafts: readonly Draft[], parts: readonly Part[]) => parts.reduce(merge, drafts);

/** The shortest result of merging by the parts in any order. */
function fewest(drafts: readonly Draft[], parts: readonly Part[]): readonly Draft[] {
  let best: readonly Draft[] | undefined;
  for (const part of parts) {
    const merged = fewest(
      merge(drafts, part),
      parts.filter((other) => other !== part),
    );
    if (!best || merged.length < best.length) best = merged;
  }
  return best ?? drafts;
}

/** Merges drafts that differ in this part alone. */
function merge(drafts: readonly Draft[], part: Part): readonly Draft[] {
  const alike = Map.groupBy(drafts, (draft) => draft.with(part, '').join(';'));
  return [...alike.values()].map((group) => {
    const joined = group.map((draft) => draft[part]).join(',');
    const [division, plan, data, use] = group[0] ?? ['', '', '', ''];
    const merged: [string, string, string, string] = [division, plan, data, use];
    merged[part] = joined;
    return merged;
  });
}

function toBlock(space: Space, [divisions, plans, data, uses]: Draft): Block {
  const pick = <T>(values: readonly T[], positions: string) => {
    const wanted = new Set(positions.split(',').map(Number));
    return values.filter((_, position) => wanted.has(position));
  };
  const block = {
    divisions: pick(space.divisions, divisions),
    plans: pick(space.plans, plans).map(planKey),
    data: pick(space.data, data),
    uses: pick(space.uses, uses),
  };
  const questions = block.divisions.length * block.plans.length * block.data.length * block.uses.length;
  return { ...block, questions };
}
