import { isRedLine, type PolicyRule } from './policy-input.ts';

/** A rule that does not bind here, and the binding rules that replace it. */
export interface Replacement {
  rule: string;
  by: string[];
}

export interface Resolution {
  binding: readonly PolicyRule[];
  replaced: readonly Replacement[];
}

/**
 * Returns which of the rules that cover a question bind. Every one does, except where another that binds overrides it:
 * a replaced rule replaces nothing itself. Nothing overrides a red line. Rules that override each other in a
 * circle are an error in the analysis; here they all bind and their overrides do not count, so that a mistake never loosens.
 */
export function resolve(covering: readonly PolicyRule[]): Resolution {
  const overriders = overridersAmong(covering);
  if (overriders.size === 0) return { binding: covering, replaced: [] };

  const binds = settle(covering, overriders);
  return {
    binding: covering.filter((rule) => binds.get(rule) !== false),
    replaced: covering
      .filter((rule) => binds.get(rule) === false)
      .map((rule) => ({
        rule: rule.id,
        by: (overriders.get(rule) ?? []).filter((other) => binds.get(other) === true).map(({ id }) => id),
      })),
  };
}

type Overriders = Map<PolicyRule, PolicyRule[]>;

/** For each covering rule that may be overridden, the covering rules that declare it. */
function overridersAmong(covering: readonly PolicyRule[]): Overriders {
  const overriders: Overriders = new Map();
  const declaring = covering.filter(({ overrides }) => overrides !== undefined);
  if (declaring.length === 0) return overriders;
  const byId = new Map<string, PolicyRule[]>();
  for (const rule of covering) addTo(byId, rule.id, rule);
  for (const rule of declaring) {
    for (const target of new Set(rule.overrides?.flatMap((id) => byId.get(id) ?? []))) {
      if (!isRedLine(target)) addTo(overriders, target, rule);
    }
  }
  return overriders;
}

function addTo<K>(lists: Map<K, PolicyRule[]>, key: K, rule: PolicyRule): void {
  const known = lists.get(key);
  if (known) known.push(rule);
  else lists.set(key, [rule]);
}

/**
 * Settles rule by rule from those that nothing overrides; what stays unsettled is on or behind a circle. Each override is
 * looked at once: a handbook from elsewhere may hold a chain of thousands, in any order.
 */
function settle(covering: readonly PolicyRule[], overriders: Overriders): Map<PolicyRule, boolean> {
  const binds = new Map<PolicyRule, boolean>();
  /** Holds how many rules that may still replace this one are not settled. */
  const open = new Map([...overriders].map(([rule, by]) => [rule, by.length]));
  const targets = new Map<PolicyRule, PolicyRule[]>();
  for (const [target, by] of overriders) for (const rule of by) addTo(targets, rule, target);
  const settled = covering.filter((rule) => !overriders.has(rule));
  for (const rule of settled) binds.set(rule, true);
  // The list grows while it is walked.
  for (const rule of settled) {
    for (const target of targets.get(rule) ?? []) {
      if (binds.has(target)) continue;
      const left = (open.get(target) ?? 0) - 1;
      open.set(target, left);
      if (!binds.get(rule) && left > 0) continue;
      binds.set(target, !binds.get(rule));
      settled.push(target);
    }
  }
  return binds;
}
