import { conditionsOf, routesOf, type PolicyInput, type PolicyRule, type PolicyValue } from '../policy-input.ts';
import { list } from '../../basics/words.ts';
import { finding, type Finding } from './finding.ts';

/** Rules that send people somewhere that is no longer there. */
export function referenceFindings({ organization, rules }: PolicyInput): Finding[] {
  const retired = (values: readonly PolicyValue[], ids: readonly string[]) =>
    ids.filter((id) => values.some((value) => value.id === id && value.retired !== undefined));
  return rules
    .filter((rule) => rule.retired === undefined)
    .flatMap((rule) => {
      const routes = retired(organization.routes, routesOf(rule));
      const gone = [...routes, ...retired(organization.conditions, conditionsOf(rule))];
      if (hasNoRoute(rule, routes)) {
        const why = routes.length > 0 ? `${list(routes, 'and')} is retired` : 'its routes are empty';
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
          `${rule.id} names ${list(gone, 'and')}, retired in organization.yaml. Name what took its place.`,
        ),
      ];
    });
}

const hasNoRoute = (rule: PolicyRule, retired: readonly string[]) =>
  rule.kind === 'approval' && rule.routes.every((route) => retired.includes(route));
