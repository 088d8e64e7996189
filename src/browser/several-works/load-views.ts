import type { AnswerTexts } from '../../decide/answer-texts.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';

/** Loads what decides and what keeps the list: with the first piece of work, not with the page. */
export const loadViews = async () => {
  const { keepFocus, keepWorks, keptWorks, plansOfWorks, verdictTable, worksInWords } = await import('./views.ts');
  return { keepFocus, keepWorks, keptWorks, plansOfWorks, verdictTable, worksInWords };
};

/** Says whether the device keeps anything: without it, a page does without the store. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem('handbook:progress') !== null;
  } catch {
    return false;
  }
}

let policy: Promise<PolicyInput> | undefined;

/**
 * Loads the policy that decides, once.
 * @param address of the texts of answers, with which it comes
 * @throws when it is not there
 */
export function loadPolicy(address: string): Promise<PolicyInput> {
  policy ??= fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address} is not there: ${answer.status}`);
    // Written by the build, from the same type.
    return ((await answer.json()) as AnswerTexts).policy;
  });
  return policy;
}
