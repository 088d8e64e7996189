import { chapterKey, itemEntryOf, ruleKey, type Entry } from '../progress/entry.ts';
import { statusOf } from '../progress/item-status.ts';
import type { PathView, ScenarioView, StepView } from './path-view.ts';
import { passes } from './passes.ts';
import { givenAnswer } from './scenario-answer.ts';

/** Describes how far somebody is in one step. */
interface StepProgress {
  id: string;
  done: number;
  of: number;
  isDone: boolean;
  /** A chapter that need not be read, since every scenario about it was answered right at the first attempt. */
  isTestedOut: boolean;
}

/** Describes where somebody is on a path. Computed from what is kept, never from an event. */
export interface PathProgress {
  steps: readonly StepProgress[];
  /** The first required step that is open, then the first optional one. */
  next: StepView | undefined;
  /** Minutes of the required steps that are open. */
  minutesLeft: number;
  /** Scenarios of required steps: answered so far, right at the first attempt, in all. */
  score: { answered: number; right: number; of: number };
  isPassed: boolean;
  /** Red-line scenarios that are right by now. */
  redLines: { right: number; of: number };
  isComplete: boolean;
}

/**
 * @param entries what this device keeps
 * @param today YYYY-MM-DD, for items of self-assessments that recur
 */
export function pathProgress(path: PathView, entries: ReadonlyMap<string, Entry>, today: string): PathProgress {
  const scenarios = scenariosOf(path.steps);
  const scored = scenariosOf(path.steps.filter(({ optional }) => !optional));
  const steps = path.steps.map((step) => stepProgress(step, scenarios, entries, today));
  const isOpen = ({ id }: StepView) => !steps.find((step) => step.id === id)?.isDone;
  const required = path.steps.filter((step) => !step.optional);
  const score = {
    answered: scored.filter((scenario) => givenAnswer(entries, scenario)).length,
    right: scored.filter((scenario) => givenAnswer(entries, scenario)?.isRightAtFirst).length,
    of: scored.length,
  };
  const redLine = scored.filter(({ isRedLine }) => isRedLine);
  const redLines = {
    right: redLine.filter((scenario) => givenAnswer(entries, scenario)?.isRightNow).length,
    of: redLine.length,
  };
  const isPassed = passes(score, path.passingPercent);
  const open = required.filter(isOpen);
  return {
    steps,
    next: open[0] ?? path.steps.find(isOpen),
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
    score,
    isPassed,
    redLines,
    isComplete: open.length === 0 && isPassed && redLines.right === redLines.of,
  };
}

/** Scenarios that were not right at the first attempt: those to answer anew when the score is too low. */
export function missedScenarios(path: PathView, entries: ReadonlyMap<string, Entry>): ScenarioView[] {
  return scenariosOf(path.steps).filter((scenario) => givenAnswer(entries, scenario)?.isRightAtFirst === false);
}

export const scenariosOf = (steps: readonly StepView[]): ScenarioView[] =>
  steps.flatMap((step) => (step.kind === 'scenarios' ? step.scenarios : []));

function stepProgress(
  step: StepView,
  scenarios: readonly ScenarioView[],
  entries: ReadonlyMap<string, Entry>,
  today: string,
): StepProgress {
  const count = (parts: readonly unknown[], done: number): StepProgress => ({
    id: step.id,
    done,
    of: parts.length,
    isDone: done === parts.length,
    isTestedOut: false,
  });
  switch (step.kind) {
    case 'read': {
      const isRead = entries.get(chapterKey(step.chapter))?.state === 'read';
      const tests = scenarios.filter(({ id }) => step.testedBy.includes(id));
      const isTestedOut =
        !isRead && tests.length > 0 && tests.every((scenario) => givenAnswer(entries, scenario)?.isRightAtFirst);
      return { ...count([step], isRead || isTestedOut ? 1 : 0), isTestedOut };
    }
    case 'scenarios':
      return count(step.scenarios, step.scenarios.filter((scenario) => givenAnswer(entries, scenario)).length);
    case 'checklist': {
      const isSaid = ({ key, ...item }: (typeof step.items)[number]) =>
        statusOf(itemEntryOf(entries, key), { textDigest: '', everyMonths: 'once', ...item }, today).state !== 'to-do';
      return count(step.items, step.items.filter(isSaid).length);
    }
    case 'acknowledge': {
      const isAgreed = ({ id, textDigest }: { id: string; textDigest: string }) => {
        const entry = entries.get(ruleKey(id));
        return entry?.state === 'acknowledged' && entry.text === textDigest;
      };
      return count(step.rules, step.rules.filter(isAgreed).length);
    }
  }
}
