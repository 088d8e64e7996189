import type { Verdict } from './verdicts.ts';

/** Holds how readers meet a verdict: as a tag, as a headline, and what it means for them. A gap never reaches a built page. */
export const VERDICT_NAMES: Record<Verdict, { tag: string; headline: string; consequence: string }> = {
  allowed: { tag: 'Allowed', headline: 'Allowed', consequence: 'Go ahead. No condition applies.' },
  conditional: {
    tag: 'With conditions',
    headline: 'Allowed with conditions',
    consequence: 'Go ahead, as long as every condition below is met.',
  },
  approval: {
    tag: 'Ask first',
    headline: 'Ask first',
    consequence: 'You must not start until the request below is approved.',
  },
  prohibited: {
    tag: 'Prohibited',
    headline: 'Prohibited',
    consequence: 'You must not do this. No condition or approval can allow it.',
  },
  gap: {
    tag: 'Nobody has decided',
    headline: 'Nobody has decided this yet',
    consequence: 'Silence is not permission. Ask before you start.',
  },
};
