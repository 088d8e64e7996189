import type { Verdict } from '../../verdict/verdicts.ts';

/** Describes how readers meet a verdict. */
interface VerdictWords {
  /** As a tag, beginning with a capital. */
  tag: string;
  /** The same inside a sentence or after a number. */
  inline: string;
  headline: string;
  /** Says what it means for them. A gap never reaches a built page. */
  consequence: string;
}

export const verdictWords: Record<Verdict, VerdictWords> = {
  allowed: {
    tag: 'Allowed',
    inline: 'allowed',
    headline: 'Allowed',
    consequence: 'Go ahead. No condition applies.',
  },
  conditional: {
    tag: 'With conditions',
    inline: 'with conditions',
    headline: 'Allowed with conditions',
    consequence: 'Go ahead, as long as every condition below is met.',
  },
  approval: {
    tag: 'Ask first',
    inline: 'ask first',
    headline: 'Ask first',
    consequence: 'You must not start until the request below is approved.',
  },
  prohibited: {
    tag: 'Prohibited',
    inline: 'prohibited',
    headline: 'Prohibited',
    consequence: 'You must not do this. No condition or approval can allow it.',
  },
  gap: {
    tag: 'Nobody has decided',
    inline: 'nobody has decided',
    headline: 'Nobody has decided this yet',
    consequence: 'Silence is not permission. Ask before you start.',
  },
};
