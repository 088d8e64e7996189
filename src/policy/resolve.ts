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
 * Which of the rules that cover a question bind. Every one does, except where another that binds overrides it:
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
  for (const rule of covering) {
    if (rule.overrides === undefined) continue;
    for (const target of covering) {
      if (isRedLine(target) || !rule.overrides.includes(target.id)) continue;
      const known = overriders.get(target);
      if (known) known.push(rule);
      else overriders.set(target, [rule]);
    }
  }
  return overriders;
}

/** Settles rule by rule from those that nothing overrides; what stays unsettled is on or behind a circle. */
function settle(covering: readonly PolicyRule[], overriders: Overriders): Map<PolicyRule, boolean> {
  const binds = new Map<PolicyRule, boolean>();
  let open = covering;
  for (;;) {
    const still = open.filter((rule) => {
      const by = overriders.get(rule) ?? [];
      if (by.some((other) => binds.get(other) === true)) binds.set(rule, false);
      else if (by.every((other) => binds.get(other) === false)) binds.set(rule, true);
      return !binds.has(rule);
    });
    if (still.length === open.length) return binds;
    open = still;
  }
}
