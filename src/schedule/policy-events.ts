import { scheduleWords } from '#words/schedule.ts';
import { addDays } from '../basics/calendar.ts';
import type { Handbook } from '../model/handbook.ts';
import { has } from '../model/parts.ts';
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

function versionBegins(handbook: Handbook): DatedEvent {
  const { organization, reviews } = handbook;
  const { version, date } = organization.policy;
  return {
    id: `version-${version}-begins`,
    kind: 'begins',
    day: date,
    title: scheduleWords.version(version),
    details: [],
    path: has(handbook, 'changes') ? '/changes/' : '/policy/',
    owner: reviews.rule?.owner,
    known: date,
  };
}

function ruleEvents(handbook: Handbook, rule: Handbook['rules'][number]): DatedEvent[] {
  const { announced, organization } = handbook;
  const owner = rule.exception?.approval?.role ?? rule.exception?.approvedBy ?? handbook.reviews.rule?.owner;
  const isException = rule.overrides !== undefined;
  const event = (kind: 'begins' | 'ends', day: string): DatedEvent => ({
    id: `${rule.id.toLowerCase()}-${kind}`,
    kind,
    day,
    title: scheduleWords[kind](rule.id, rule.title, isException),
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
    ...(beginsAlone || rule.overrides ? [event('begins', rule.effective)] : []),
    ...(end === undefined ? [] : [event('ends', addDays(end, -1))]),
  ];
}

function retirements({ organization, tools, reviews }: Handbook): DatedEvent[] {
  const { divisions, data, uses } = organization;
  const event = (id: string, { retired }: PolicyValue, path: string, title: string): DatedEvent[] =>
    retired === undefined
      ? []
      : [
          {
            id: `${id.replace('/', '-')}-ends`,
            kind: 'ends',
            day: addDays(retired, -1),
            title,
            details: [],
            path,
            owner: reviews.rule?.owner,
            known: organization.policy.date,
          },
        ];
  return [
    ...tools.flatMap((tool) => [
      ...event(`tool-${tool.id}`, tool, toolPath(tool.id), scheduleWords.lastDay(tool.name)),
      ...tool.plans.flatMap((plan) =>
        event(`plan-${tool.id}/${plan.id}`, plan, toolPath(tool.id), scheduleWords.lastDayOfPlan(tool.name, plan.name)),
      ),
    ]),
    ...divisions.flatMap((value) =>
      event(`division-${value.id}`, value, '/policy/', scheduleWords.lastDay(value.name)),
    ),
    ...data.flatMap((value) => event(`data-${value.id}`, value, '/policy/', scheduleWords.lastDay(value.name))),
    ...uses.flatMap((value) => event(`use-${value.id}`, value, '/policy/', scheduleWords.lastDay(value.name))),
  ];
}
