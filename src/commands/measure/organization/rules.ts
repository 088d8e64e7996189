import type { PolicyRule } from '../../../policy/policy-input.ts';
import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import type { Counts } from './counts.ts';
import { idOf, idsOf, turn } from './ids.ts';
import { firstDayOf, type Setting } from './setting.ts';
import { CONDITIONS, dataId, divisionId, ROUTES, useId } from './vocabulary.ts';

/** The last uses are those that reach a model: red lines, whatever the tool. */
const RED_USES = 3;

type GeneratedRule = PolicyRule & {
  text: string;
  sources?: string[];
  exception?: { approvedBy: string; reason: string };
};

/**
 * One permission for everyday work, red lines, an approval for customer data, and then rules for single tools, in some
 * divisions, for some data and uses: requirements, approvals, prohibitions, and exceptions from the approvals.
 */
export function generatedRules(setting: Setting): GeneratedRule[] {
  const general = generalRules(setting);
  const count = Math.max(0, setting.counts.rules - general.length);
  const special: GeneratedRule[] = [];
  for (let number = 1; number <= count; number += 1) special.push(specialRule(setting, number));
  return [...general, ...special];
}

function generalRules(setting: Setting): GeneratedRule[] {
  const { counts } = setting;
  const random = seeded(2);
  const uses = idsOf('use', counts.uses);
  const data = idsOf('data', counts.data);
  const listed = idsOf('tool', counts.tools);
  const common = (id: string, title: string) => ({
    id,
    title,
    text: sentence(random),
    reason: sentence(random),
    effective: firstDayOf(setting, 1),
  });
  return [
    {
      ...common('BASE-01', 'Everyday work with listed tools'),
      kind: 'permission',
      scope: { tools: listed, data: data.slice(0, -1), uses: uses.slice(0, -RED_USES) },
      conditions: ['condition-001'],
    },
    {
      ...common('BASE-02', 'Personal accounts'),
      kind: 'prohibition',
      scope: { traits: { account: ['personal'] } },
    },
    {
      ...common('BASE-03', 'Tools that nobody has looked at'),
      kind: 'approval',
      scope: { tools: ['unlisted'] },
      routes: ['route-001'],
    },
    {
      ...common('BASE-04', 'Customer data'),
      kind: 'approval',
      scope: { data: [turn(data, 3)] },
      routes: ['route-002'],
    },
    {
      ...common('BASE-05', 'The most sensitive data'),
      kind: 'prohibition',
      scope: { data: data.slice(-1) },
    },
    ...uses.slice(-RED_USES).map((use, index): GeneratedRule => ({
      ...common(idOf('RED', index + 1).replace('-0', '-'), `Red line ${index + 1}`),
      kind: 'prohibition',
      redLine: true,
      scope: { uses: [use] },
    })),
  ];
}

/** A number as ids of rules write it: RULE-01, after 99 three digits. */
const ruleId = (number: number) => `RULE-${String(number).padStart(2, '0')}`;

const KINDS = ['requirement', 'approval', 'exception', 'prohibition', 'requirement'] as const;

/** Each round through the tools gives a tool another kind of rule, so that an exception from one approval changes something. */
function kindOf(counts: Counts, number: number): (typeof KINDS)[number] {
  const kind = turn(KINDS, number + 2 * Math.floor(number / counts.tools));
  return kind === 'exception' && kindOf(counts, number - 1) !== 'approval' ? 'requirement' : kind;
}

function specialRule(setting: Setting, number: number): GeneratedRule {
  const random = seeded(3000 + number);
  const { counts } = setting;
  const kind = kindOf(counts, number);
  // An exception is about the approval before it: the same tool and divisions, less data.
  const about = kind === 'exception' ? number - 1 : number;
  const scope = specialScope(counts, about);
  const common = {
    id: ruleId(number),
    title: `Rule ${number} for tool ${about}`,
    text: sentence(random),
    reason: sentence(random),
    effective: firstDayOf(setting, 1),
    scope,
    sources: [idOf('source', 1 + ((number * 7) % counts.sources))],
  };
  switch (kind) {
    case 'requirement':
      return { ...common, kind, conditions: [idOf('condition', 2 + (number % (CONDITIONS - 1)))] };
    case 'approval':
      return { ...common, kind, routes: [idOf('route', 3 + (number % (ROUTES - 2)))] };
    case 'prohibition':
      return { ...common, kind };
    case 'exception':
      return {
        ...common,
        kind: 'permission',
        scope: { ...scope, data: scope.data.slice(0, 1) },
        conditions: ['condition-001'],
        overrides: [ruleId(about)],
        exception: { approvedBy: 'policy-owner', reason: sentence(random) },
      };
  }
}

/** A tool, half of twelve divisions, five data classes and four uses. */
function specialScope({ tools, divisions, data, uses }: Counts, number: number) {
  const some = (length: number, most: number, from: number, idOfNumber: (number: number) => string) =>
    Array.from({ length: Math.min(length, most) }, (_, index) => idOfNumber(1 + ((from + index) % most)));
  return {
    tools: [idOf('tool', 1 + (number % tools))],
    divisions: some(6, divisions, number * 5 + Math.floor(number / tools), divisionId),
    data: some(5, data - 1, number, dataId),
    uses: some(4, uses - RED_USES, number * 3, useId),
  };
}
