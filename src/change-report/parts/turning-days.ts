import { isRetiredOn } from '../../basics/current-on.ts';
import { addDays } from '../../basics/calendar.ts';
import { changeReportWords as words } from '#words/change-report.ts';
import type { Handbook } from '../../model/handbook.ts';
import { rulePath } from '../../model/paths.ts';
import type { PolicyChanges } from '../../policy/policy-changes.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import type { EarlierState } from '../before/earlier-state.ts';
import type { ReportEntry, ReportSection } from '../report.ts';

/** A day on which something begins or ends, and what. */
interface Turn extends ReportEntry {
  /** YYYY-MM-DD */
  day: string;
  /** The same, where the change calls it off. */
  calledOff?: string;
}

/** Returns what begins or ends later by the change, and on which day; what was to begin or end anyway is left out. */
export function turningDays(
  { policy: before }: EarlierState,
  after: Handbook,
  periods: readonly PolicyChanges[],
): ReportSection[] {
  const isLater = ({ day }: Turn) => day > after.today;
  const [earlier, now] = [turnsOf(before).filter(isLater), turnsOf(after).filter(isLater)];
  const turns = [
    ...onlyIn(now, earlier),
    ...onlyIn(earlier, now).flatMap(({ calledOff, ...turn }) =>
      calledOff === undefined ? [] : [{ ...turn, text: calledOff }],
    ),
  ];
  const answers = periods.flatMap(({ from, changed, compared }, index): Turn[] => {
    if (index === 0 || from <= after.today) return [];
    return [
      {
        day: from,
        text: words.answersDiffer(changed, compared),
      },
    ];
  });
  const entries = [...turns, ...answers].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (turns.length === 0) return [];
  return [
    {
      id: 'report.days',
      heading: words.headings.days,
      entries: entries.map(({ day, name, text, page }) => ({
        name: day,
        text: name === undefined ? text : words.turn(name, text),
        ...(page !== undefined && { page }),
      })),
      isFolded: false,
    },
  ];
}

const onlyIn = (turns: readonly Turn[], others: readonly Turn[]) => {
  const known = new Set(others.map(keyOf));
  return turns.filter((turn) => !known.has(keyOf(turn)));
};

const keyOf = ({ day, name, text }: Turn) => `${day} ${name} ${text}`;

function turnsOf({ organization, rules, tools }: PolicyInput): Turn[] {
  const { policy, divisions, data, uses, conditions, routes } = organization;
  const values = [divisions, data, uses, conditions, routes].flat();
  return [
    { day: policy.date, text: words.takesEffect(policy.version) },
    ...rules.flatMap(({ id, title, effective, expires, overrides = [], retired }): Turn[] => {
      if (retired !== undefined && isRetiredOn({ retired }, effective)) return [];
      const entry = { name: `${id} ${title}`, page: rulePath(id) };
      return [
        {
          ...entry,
          day: effective,
          text: words.begins(overrides),
          calledOff: words.doesNotBegin,
        },
        ...(expires === undefined
          ? []
          : [
              {
                ...entry,
                day: addDays(expires, 1),
                text: words.ends(expires),
                calledOff: words.doesNotEnd(expires),
              },
            ]),
        ...(retired === undefined
          ? []
          : [{ ...entry, day: retired, text: words.isRetired, calledOff: words.isNotRetired }]),
      ];
    }),
    ...tools.flatMap((tool) => [
      ...retirementOf(tool, tool.name),
      ...tool.plans.flatMap((plan) => retirementOf(plan, words.planOf(tool.name, plan.name))),
    ]),
    ...values.flatMap((value) => retirementOf(value, value.name)),
  ];
}

const retirementOf = ({ retired }: { retired?: string | undefined }, name: string): Turn[] =>
  retired === undefined ? [] : [{ day: retired, name, text: words.isRetired, calledOff: words.isNotRetired }];
