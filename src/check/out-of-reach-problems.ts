import { isEverInForce } from '../policy/dates.ts';
import { coversPlan } from '../policy/scope.ts';
import type { Handbook } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { parsedRecords, type AnyFileRecord } from '../model/read/records.ts';

/**
 * Tools and plans that a rule names although none of the rules that it replaces covers them: readers look for an exception
 * there and find the ordinary answer.
 */
export function outOfReachProblems(records: readonly AnyFileRecord[], handbook: Handbook): Problem[] {
  const { organization, rules, tools } = handbook;
  return parsedRecords(records, 'rule').flatMap(({ data, document }) =>
    data.entries.flatMap(({ id, scope, overrides, retired }, index) => {
      const named = scope.tools;
      if (retired !== undefined || overrides === undefined || !Array.isArray(named)) return [];
      const replaced = rules.filter((rule) => overrides.includes(rule.id));
      if (replaced.some((rule) => !isEverInForce(rule, organization.policy.date))) return [];
      const isReached = (name: string) =>
        tools.some((tool) =>
          tool.plans.some(
            (plan) =>
              [tool.id, `${tool.id}/${plan.id}`].includes(name) &&
              replaced.some((rule) => coversPlan(rule.scope, { tool, plan })),
          ),
        );
      // Where none is reached, nothing is replaced at all, which the proof of the policy says.
      if (!named.some(isReached)) return [];
      return named
        .filter((name) => !isReached(name))
        .map((name) =>
          problem(
            'text-disagrees',
            document.place(['entries', index, 'scope', 'tools', named.indexOf(name)]),
            `\`${id}\` names ${name}, which no rule that it replaces covers (${overrides.join(', ')}).`,
          ),
        );
    }),
  );
}
