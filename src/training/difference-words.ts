import { list } from '../basics/words.ts';

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
  switch (ask) {
    case 'verdict':
      return `${isRight ? 'It is' : `You said ${quoted(chosen)}; it is`} ${quoted(right)}`;
    case 'spot':
      return isRight
        ? `It is ${stepsOf(options, right)}`
        : `You chose ${stepsOf(options, chosen)}; it is ${stepsOf(options, right)}`;
    case 'conditions': {
      if (isRight) return 'These are all that apply';
      const parts = [
        ...(missed.length > 0 ? [`you left out ${quoted(missed)}`] : []),
        ...(added.length > 0 ? [`${quoted(added)} ${added.length === 1 ? 'does' : 'do'} not apply here`] : []),
      ];
      return capital(parts.join('; '));
    }
  }
}

const quoted = (names: readonly string[]) =>
  list(
    names.map((name) => `“${name}”`),
    'and',
  );

const stepsOf = (options: readonly string[], names: readonly string[]) =>
  `step ${list(
    names.map((name) => String(options.indexOf(name) + 1)),
    'and',
  )}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
