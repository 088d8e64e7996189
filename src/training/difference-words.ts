import { differenceWordsOf as words } from '#words/feedback.ts';

/** Describes an answer beside the right one, each option by the name that readers see, in the order of the options. */
export interface ScenarioAnswer {
  ask: 'verdict' | 'conditions' | 'spot';
  options: readonly string[];
  chosen: readonly string[];
  right: readonly string[];
}

/** Returns what differs between an answer and the right one; for a right answer what is right. Ends before the reason. */
export function differenceWords({ ask, options, chosen, right }: ScenarioAnswer): string {
  const missed = right.filter((name) => !chosen.includes(name));
  const added = chosen.filter((name) => !right.includes(name));
  const isRight = missed.length === 0 && added.length === 0;
  const numbersOf = (names: readonly string[]) => names.map((name) => options.indexOf(name) + 1);
  switch (ask) {
    case 'verdict':
      return isRight ? words.verdictIs(right) : words.verdictIsNot(chosen, right);
    case 'spot':
      return isRight ? words.stepIs(numbersOf(right)) : words.stepIsNot(numbersOf(chosen), numbersOf(right));
    case 'conditions':
      return isRight ? words.allConditions : words.conditions(missed, added);
  }
}
