import { list } from '../../basics/words.ts';
import { endOf, isEverInForce } from '../dates.ts';
import {
  conditionsOf,
  routesOf,
  type PolicyInput,
  type PolicyRule,
  type PolicyTrait,
  type PolicyValue,
} from '../policy-input.ts';
import { finding, type Finding } from './finding.ts';

/** Rules that send people somewhere that is no longer there, on some day on which they still bind. */
export function referenceFindings({ organization, rules }: PolicyInput): Finding[] {
  const { policy, conditions, routes, traits = [] } = organization;
  return rules
    .filter((rule) => isEverInForce(rule, policy.date))
    .flatMap((rule) => {
      const lost = retiredBefore(routes, routesOf(rule), endOf(rule));
      const gone = [
        ...lost,
        ...retiredBefore(conditions, conditionsOf(rule), endOf(rule)),
        ...retiredTraits(traits, rule),
      ];
      if (hasNoRoute(rule, lost)) {
        const why = lost.length > 0 ? `its routes are retired (${inWords(lost)})` : 'its routes are empty';
        return [
          finding(
            'approval-without-route',
            [rule.id],
            `${rule.id} asks for an approval that nobody gives: ${why}. Name a route that is in use.`,
          ),
        ];
      }
      if (gone.length === 0) return [];
      return [
        finding(
          'retired-reference',
          [rule.id],
          `${rule.id} names what organization.yaml retires while the rule still binds (${inWords(gone)}). Name what took its place.`,
        ),
      ];
    });
}

/** The named values that are retired while the rule still binds, which without an end is always. */
const retiredBefore = (values: readonly PolicyValue[], ids: readonly string[], end: string | undefined) =>
  values.filter(({ id, retired }) => ids.includes(id) && retired !== undefined && (end === undefined || retired < end));

/** The traits by which a rule selects, and the values that it lists, that are retired while it still binds. */
function retiredTraits(traits: readonly PolicyTrait[], rule: PolicyRule): PolicyValue[] {
  const end = endOf(rule);
  return Object.entries(rule.scope.traits ?? {}).flatMap(([id, selected]) => {
    const values = traits.find((trait) => trait.id === id)?.values ?? [];
    const listed = Array.isArray(selected) ? retiredBefore(values, selected, end) : [];
    return [...retiredBefore(traits, [id], end), ...listed];
  });
}

const inWords = (values: readonly PolicyValue[]) =>
  list(
    values.map(({ id, retired = '' }) => `${id} on ${retired}`),
    'and',
  );

const hasNoRoute = (rule: PolicyRule, retired: readonly PolicyValue[]) =>
  rule.kind === 'approval' && rule.routes.every((route) => retired.some(({ id }) => id === route));
