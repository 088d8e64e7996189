import type { Retirable } from '../basics/current-on.ts';
import type { ItemText } from '../progress/item-status.ts';

/** A scenario as far as judging an answer needs it. */
export interface ScenarioView extends Retirable {
  id: string;
  /** Digest of the question and its right answer: another one means that the policy answers differently now. */
  textDigest: string;
  right: readonly string[];
  isRedLine?: true;
}

interface Step {
  id: string;
  minutes: number;
  optional?: true;
}

/** Describes what a step asks for. Items name their text only where its day matters, and their recurrence only where they recur. `testedBy` names the scenarios of the path that stand for the chapter. */
export type StepView =
  | (Step & { kind: 'read'; chapter: string; testedBy: readonly string[] })
  | (Step & { kind: 'scenarios'; scenarios: readonly ScenarioView[] })
  | (Step & {
      kind: 'checklist';
      items: readonly (Partial<ItemText> & Retirable & { key: string })[];
    })
  | (Step & { kind: 'acknowledge'; rules: readonly (Retirable & { id: string; textDigest: string })[] });

/** A training path as far as computing somebody's progress needs it: plain data, made at build time. */
export interface PathView {
  id: string;
  passingPercent: number;
  steps: readonly StepView[];
}
