import type { PolicyInput, PolicyRule, PolicyTool } from '../../../src/policy/policy-input.ts';
import type { Question } from '../../../src/policy/question.ts';

/** A small policy for examples: two divisions, three tools, three data classes, three uses. */
export const smallPolicy = (rules: PolicyRule[], more: Partial<PolicyInput['organization']> = {}): PolicyInput => ({
  organization: {
    policy: { version: 3, date: '2026-11-22' },
    divisions: [
      { id: 'applied', name: 'Applied AI' },
      { id: 'product', name: 'Product' },
    ],
    data: [
      { id: 'public', name: 'Public' },
      { id: 'internal', name: 'Internal' },
      { id: 'secret', name: 'Secret' },
    ],
    uses: [
      { id: 'code', name: 'Product code' },
      { id: 'docs', name: 'Documentation' },
      { id: 'labels', name: 'Labels' },
    ],
    traits: [
      {
        id: 'account',
        name: 'Account',
        values: [
          { id: 'personal', name: 'Personal account' },
          { id: 'organization', name: 'Company account' },
          { id: 'own', name: 'Own hardware' },
        ],
      },
      {
        id: 'model',
        name: 'Model',
        values: [
          { id: 'outside', name: 'Outside model' },
          { id: 'open', name: 'Open weights' },
          { id: 'own', name: 'Our own model' },
        ],
      },
    ],
    conditions: [
      { id: 'review', name: 'Review' },
      { id: 'label', name: 'Label' },
    ],
    routes: [
      { id: 'fast', name: 'Fast lane', workingDays: 2 },
      { id: 'slow', name: 'Slow lane', workingDays: 9 },
    ],
    preferred: ['gamma', 'beta/pro'],
    ...more,
  },
  tools: TOOLS,
  rules,
});

const TOOLS: PolicyTool[] = [
  {
    id: 'alpha',
    name: 'Alpha',
    plans: [
      { id: 'home', name: 'Home', traits: { account: 'personal', model: 'outside' } },
      { id: 'team', name: 'Team', traits: { account: 'organization', model: 'outside' } },
    ],
  },
  {
    id: 'beta',
    name: 'Beta',
    plans: [
      { id: 'free', name: 'Free', traits: { account: 'organization', model: 'outside' } },
      { id: 'pro', name: 'Pro', traits: { account: 'organization', model: 'outside' } },
    ],
  },
  { id: 'gamma', name: 'Gamma', plans: [{ id: 'only', name: 'Only', traits: { account: 'own', model: 'own' } }] },
];

export const EVERYTHING = {
  traits: { model: ['outside', 'open', 'own'] },
  data: ['public', 'internal', 'secret'],
  uses: ['code', 'docs', 'labels'],
};

const common = (id: string) => ({ id, title: id, reason: `Reason of ${id}.`, scope: {}, effective: '2026-01-01' });

type Extra = Partial<Pick<PolicyRule, 'scope' | 'effective' | 'expires' | 'overrides' | 'redundant' | 'retired'>>;

export const permission = (id: string, extra: Extra & { conditions?: string[] } = {}): PolicyRule => ({
  ...common(id),
  scope: EVERYTHING,
  kind: 'permission',
  ...extra,
});
export const requirement = (id: string, conditions: string[], extra: Extra = {}): PolicyRule => ({
  ...common(id),
  kind: 'requirement',
  conditions,
  ...extra,
});
export const approval = (id: string, routes: string[], extra: Extra & { conditions?: string[] } = {}): PolicyRule => ({
  ...common(id),
  kind: 'approval',
  routes,
  ...extra,
});
export const prohibition = (id: string, extra: Extra & { redLine?: boolean; instead?: string } = {}): PolicyRule => ({
  ...common(id),
  kind: 'prohibition',
  ...extra,
});

export const ask = (change: Partial<Question> = {}): Question => ({
  division: 'applied',
  tool: 'alpha',
  plan: 'team',
  data: 'internal',
  use: 'code',
  ...change,
});

export const ON = '2026-11-22';
