import { conclude, isSameAnswer, type Answer } from '../answer.ts';
import { isRedLine, type PolicyInput, type PolicyRule, type PolicyVocabulary } from '../policy-input.ts';
import { resolve } from '../resolve.ts';
import type { Grouping } from './grouping.ts';
import { timeline } from './timeline.ts';

/** Where something first happens: a date, and the group of questions it happens to. */
export interface Occurrence {
  date: string;
  group: number;
}

/** Describes what the rules do to the answers, over all questions and all analysed dates. */
export interface Effects {
  /** Rules that bind, with where they first do. */
  binds: ReadonlyMap<PolicyRule, Occurrence>;
  /** Rules that change at least one answer: without them it would be another. */
  matters: ReadonlySet<PolicyRule>;
  /** For each rule, the overridden ids without which at least one answer would be another. */
  overridesThatMatter: ReadonlyMap<PolicyRule, ReadonlySet<string>>;
  /** Groups that nobody has answered, with the dates on which nobody has. */
  gaps: ReadonlyMap<number, string[]>;
}

export function findEffects(policy: PolicyInput, grouping: Grouping, dates: readonly string[]): Effects {
  const study = new Study(policy.organization);
  const gaps = new Map<number, string[]>();
  /** True when the answer under each set of rules is a gap. */
  const isGap: boolean[] = [];
  for (const { date, sets, setOf } of timeline(grouping, dates)) {
    for (let group = 0; group < setOf.length; group++) {
      if (!grouping.isAskedOn(group, date)) continue;
      const set = setOf[group] ?? 0;
      isGap[set] ??= study.isGap(
        sets.elements(set).flatMap((rule) => grouping.rules[rule] ?? []),
        { date, group },
      );
      if (!isGap[set]) continue;
      const known = gaps.get(group);
      if (known) known.push(date);
      else gaps.set(group, [date]);
    }
  }
  return { ...study.found, gaps };
}

/** Describes what is decided about the questions under one set of rules. */
interface Case {
  covering: readonly PolicyRule[];
  binding: readonly PolicyRule[];
  answer: Answer;
}

/** Collects, case by case, which rules and overrides change an answer; what is known to do so is not tried again. */
class Study {
  readonly found = {
    binds: new Map<PolicyRule, Occurrence>(),
    matters: new Set<PolicyRule>(),
    overridesThatMatter: new Map<PolicyRule, Set<string>>(),
  };
  readonly #vocabulary: PolicyVocabulary;

  constructor(vocabulary: PolicyVocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Learns what it can from the rules that cover a question, and says whether it is a gap. */
  isGap(covering: readonly PolicyRule[], here: Occurrence): boolean {
    const { binding } = resolve(covering);
    const studied: Case = { covering, binding, answer: conclude(binding, this.#vocabulary) };
    for (const rule of binding) {
      if (!this.found.binds.has(rule)) this.found.binds.set(rule, here);
      if (!this.found.matters.has(rule)) this.#tryWithout(rule, studied);
      if (rule.overrides) this.#tryOverrides(rule, rule.overrides, studied);
    }
    return studied.answer.verdict === 'gap';
  }

  #tryWithout(rule: PolicyRule, { covering, binding, answer }: Case): void {
    const others = (rules: readonly PolicyRule[]) => rules.filter((other) => other !== rule);
    // A rule that overrides nothing leaves every other rule binding as before.
    const without = rule.overrides ? resolve(others(covering)).binding : others(binding);
    if (this.#isAnother(answer, without)) this.found.matters.add(rule);
  }

  #tryOverrides(rule: PolicyRule, targets: readonly string[], { covering, answer }: Case): void {
    const known = this.found.overridesThatMatter.get(rule) ?? new Set();
    this.found.overridesThatMatter.set(rule, known);
    for (const target of covering) {
      if (!targets.includes(target.id) || known.has(target.id) || isRedLine(target)) continue;
      const weaker = { ...rule, overrides: targets.filter((id) => id !== target.id) };
      const without = resolve(covering.map((other) => (other === rule ? weaker : other)));
      if (this.#isAnother(answer, without.binding)) known.add(target.id);
    }
  }

  #isAnother(answer: Answer, binding: readonly PolicyRule[]): boolean {
    return !isSameAnswer(answer, conclude(binding, this.#vocabulary));
  }
}
