import type { PlanRow } from '../../../src/compare-tools/choose-plans.ts';
import { CHOICES, type Offer } from '../../../src/compare-tools/view.ts';

const plan = (key: string, texts: PlanRow['texts'], more: Partial<PlanRow> = {}): PlanRow => ({
  key,
  isListed: true,
  model: 'outside',
  account: 'organization',
  traits: [],
  vendor: 'Acme',
  aliases: '',
  texts: { tool: key, ...texts },
  ...more,
});

/** Four plans in the order of the directory: one knows no retention, one stands for tools that nobody listed. */
export const ROWS: PlanRow[] = [
  plan('alpha/home', { retention: '90 days' }, { account: 'personal', aliases: 'alphabet, первый' }),
  plan(
    'beta/team',
    { retention: undefined, audit: 'Log, 30 days' },
    { vendor: 'Beta Ltd', traits: ['trait-makers=acme', 'trait-makers=zeta'] },
  ),
  plan('gamma/only', { retention: '5 days' }, { model: 'own', account: 'own' }),
  plan('unlisted/unlisted', { retention: '0 days, perhaps' }, { isListed: false }),
];

const values: Partial<Record<string, [string, string][]>> = {
  in: [['retention', 'Retention']],
  model: [['outside', 'Outside model']],
  account: [['personal', 'Personal account']],
  'trait-makers': [['zeta', 'Zeta']],
  vendor: [
    ['Acme', 'Acme'],
    ['Beta Ltd', 'Beta Ltd'],
  ],
  division: [['applied', 'Applied AI']],
  data: [['public', 'Public']],
  use: [['code', 'Product code']],
  verdict: [['allowed', 'Allowed']],
};

export const OFFER: Offer = {
  choices: Object.fromEntries(
    [...CHOICES, 'trait-makers'].map((choice) => [choice, { name: choice, values: new Map(values[choice]) }]),
  ),
  columns: new Map([
    ['retention', 'Retention'],
    ['audit', 'Audit evidence'],
  ]),
  plans: new Map(ROWS.map(({ key }) => [key, key])),
  asOf: '22 November 2026',
};
