import { answerOf, isSameAnswer, type Answer, type Verdict } from './answer.ts';
import { completionsOf } from './completions.ts';
import { decide, type Decision } from './decide.ts';
import type { PolicyInput } from './policy-input.ts';
import type { Question } from './question.ts';

/** The parts of a question that a person may not know. */
export type UnknownPart = 'plan' | 'data' | 'use';

const UNKNOWN_PARTS: readonly UnknownPart[] = ['plan', 'data', 'use'];

/** A question whose parts may be left open: "I don't know". */
export type OpenQuestion = Pick<Question, 'division' | 'tool'> & Partial<Pick<Question, UnknownPart>>;

/** The answers for one value of an unknown part. More than one only when another part is unknown as well. */
interface Possibility {
  value: string;
  decisions: readonly Decision[];
  /** Says what applies if it is this value. */
  strictest: Answer;
  /** The verdict in the best case; another than that of `strictest` only where another part is unknown as well. */
  laxest: Verdict;
}

export interface Outlook {
  /** For each unknown part, what each of its values would mean. */
  unknown: { part: UnknownPart; dependsOnIt: boolean; possibilities: Possibility[] }[];
  /** Every possible decision. */
  decisions: readonly Decision[];
  /** Says what applies until somebody knows. */
  untilKnown: Answer;
  /** The conditions of every possible decision that permits anything, so that they hold whatever it turns out to be. */
  always: readonly string[];
}

/** Nobody having answered is never permission, so while a part is unknown a gap counts as stricter than an approval. */
const CAUTION: readonly Verdict[] = ['allowed', 'conditional', 'approval', 'gap', 'prohibited'];

/** Returns what can be said while parts of the question are unknown. */
export function decideUnknown(policy: PolicyInput, question: OpenQuestion, on: string): Outlook {
  const decisions = [...completionsOf(policy, question, on)].map((possible) => decide(policy, possible, on));
  return {
    unknown: UNKNOWN_PARTS.filter((part) => question[part] === undefined).map((part) => ({
      part,
      dependsOnIt: dependsOn(decisions, part),
      possibilities: possibilities(policy, decisions, part),
    })),
    decisions,
    untilKnown: strictest(policy, decisions),
    always: commonConditions(decisions),
  };
}

function possibilities(policy: PolicyInput, decisions: readonly Decision[], part: UnknownPart): Possibility[] {
  const values = new Set(decisions.map(({ question }) => question[part]));
  return [...values].map((value) => {
    const those = decisions.filter(({ question }) => question[part] === value);
    return { value, decisions: those, strictest: strictest(policy, those), laxest: laxest(those) };
  });
}

/** Returns whether knowing this part alone could change the answer. */
function dependsOn(decisions: readonly Decision[], part: UnknownPart): boolean {
  const differsOnlyThere = (a: Question, b: Question) =>
    UNKNOWN_PARTS.every((other) => (a[other] === b[other]) === (other !== part));
  return decisions.some((a) => decisions.some((b) => differsOnlyThere(a.question, b.question) && !isSameAnswer(a, b)));
}

/** The strictest verdict, with every condition and every route that may be needed. */
function strictest({ organization }: PolicyInput, decisions: readonly Decision[]): Answer {
  const worst = Math.max(0, ...decisions.map(({ verdict }) => CAUTION.indexOf(verdict)));
  const conditions = decisions.flatMap((decision) => [...decision.conditions]);
  const routes = decisions.flatMap((decision) => [...decision.routes]);
  return answerOf(decisions.length === 0 ? 'gap' : (CAUTION[worst] ?? 'gap'), conditions, routes, organization);
}

function laxest(decisions: readonly Decision[]): Verdict {
  return CAUTION[Math.min(...decisions.map(({ verdict }) => CAUTION.indexOf(verdict)))] ?? 'gap';
}

/** A prohibition or a gap permits nothing, and brings no conditions. */
function commonConditions(decisions: readonly Decision[]): readonly string[] {
  const [first, ...others] = decisions.filter(({ verdict }) => verdict !== 'prohibited' && verdict !== 'gap');
  const shared: readonly string[] = first?.conditions ?? [];
  return shared.filter((id) => others.every(({ conditions }) => [...conditions].includes(id)));
}
