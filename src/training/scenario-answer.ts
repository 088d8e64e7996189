import { scenarioKey, type Draft, type Entry } from '../progress/entry.ts';
import { isRightAnswer } from './right-answer.ts';
import type { ScenarioView } from './path-view.ts';

/** Describes what somebody answered, judged by the policy of today. */
export interface GivenAnswer {
  first: readonly string[];
  latest: readonly string[];
  isRightAtFirst: boolean;
  isRightNow: boolean;
}

/** The answer to a scenario; undefined when there is none, or one to a question that the policy answers differently now. */
export function givenAnswer(entries: ReadonlyMap<string, Entry>, scenario: ScenarioView): GivenAnswer | undefined {
  const entry = entries.get(scenarioKey(scenario.id));
  if (entry?.state !== 'answered' || entry.text !== scenario.textDigest) return undefined;
  return {
    first: entry.first,
    latest: entry.answer,
    isRightAtFirst: isRightAnswer(scenario, entry.first),
    isRightNow: isRightAnswer(scenario, entry.answer),
  };
}

/** True when somebody answered before the policy changed its answer. */
export function isOutdated(entries: ReadonlyMap<string, Entry>, { id, textDigest }: ScenarioView): boolean {
  const entry = entries.get(scenarioKey(id));
  return entry?.state === 'answered' && entry.text !== textDigest;
}

/**
 * An answer to be kept. The first one stays the first, whoever gave it: it may have come from another tab.
 * @param entries what is kept by now
 * @param today YYYY-MM-DD
 */
export function answerDraft(
  entries: ReadonlyMap<string, Entry>,
  scenario: ScenarioView,
  chosen: readonly string[],
  today: string,
): Draft {
  const given = givenAnswer(entries, scenario);
  const first = [...(given?.first ?? chosen)];
  return { state: 'answered', since: today, text: scenario.textDigest, first, answer: [...chosen] };
}
