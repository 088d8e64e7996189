import { addDays } from '../basics/calendar.ts';
import type { Handbook } from '../model/handbook.ts';
import { rulePath, toolPath } from '../model/paths.ts';
import { endOf } from '../policy/dates.ts';
import type { PolicyValue } from '../policy/policy-input.ts';
import type { DatedEvent } from './dated-event.ts';

/**
 * Returns what of the policy begins or ends from today on: a version that is announced, rules, tools, plans, and the values that
 * questions are about.
 */
export function policyEvents(handbook: Handbook): DatedEvent[] {
  const { announced, today } = handbook;
  const events = [
    ...[handbook, ...(announced ? [announced] : [])].map(versionBegins),
    ...handbook.rules.flatMap((rule) => ruleEvents(handbook, rule)),
    ...retirements(announced ?? handbook),
  ];
  return events.filter(({ day }) => day >= today);
}

function versionBegins({ organization, reviews }: Handbook): DatedEvent {
  const { version, date } = organization.policy;
  return {
    id: `version-${version}-begins`,
    kind: 'begins',
    day: date,
    title: `Version ${version} of the policy takes effect`,
    details: [],
    path: '/changes/',
    owner: reviews.rule?.owner,
    known: date,
  };
}

function ruleEvents(handbook: Handbook, rule: Handbook['rules'][number]): DatedEvent[] {
  const { announced, organization } = handbook;
  const owner = rule.exception?.approval?.role ?? rule.exception?.approvedBy ?? handbook.reviews.rule?.owner;
  const name = `${rule.id} ${rule.overrides ? '(exception)' : '(rule)'}`;
  const event = (kind: 'begins' | 'ends', day: string, what: string): DatedEvent => ({
    id: `${rule.id.toLowerCase()}-${kind}`,
    kind,
    day,
    title: `${name} ${what}: ${rule.title}`,
    details: [],
    path: rulePath(rule.id),
    owner,
    known: organization.policy.date,
  });
  // A coming version may move the end of a rule.
  const end = endOf(announced?.rules.find(({ id }) => id === rule.id) ?? rule);
  // What begins with a version is told with it; an exception by itself as well.
  const beginsAlone = ![organization, announced?.organization].some((at) => at?.policy.date === rule.effective);
  return [
    ...(beginsAlone || rule.overrides ? [event('begins', rule.effective, 'begins to bind')] : []),
    ...(end === undefined ? [] : [event('ends', addDays(end, -1), 'binds for the last day')]),
  ];
}

function retirements({ organization, tools, reviews }: Handbook): DatedEvent[] {
  const { divisions, data, uses } = organization;
  const event = (id: string, { name, retired }: PolicyValue, path: string): DatedEvent[] =>
    retired === undefined
      ? []
      : [
          {
            id: `${id.replace('/', '-')}-ends`,
            kind: 'ends',
            day: addDays(retired, -1),
            title: `${name} is in use for the last day`,
            details: [],
            path,
            owner: reviews.rule?.owner,
            known: organization.policy.date,
          },
        ];
  return [
    ...tools.flatMap((tool) => [
      ...event(`tool-${tool.id}`, tool, toolPath(tool.id)),
      ...tool.plans.flatMap((plan) =>
        event(`plan-${tool.id}/${plan.id}`, { ...plan, name: `${tool.name}, ${plan.name},` }, toolPath(tool.id)),
      ),
    ]),
    ...divisions.flatMap((value) => event(`division-${value.id}`, value, '/policy/')),
    ...data.flatMap((value) => event(`data-${value.id}`, value, '/policy/')),
    ...uses.flatMap((value) => event(`use-${value.id}`, value, '/policy/')),
  ];
}
