import type { Commitment } from '../../model/schema/commitment.ts';
import { plural, type Forms } from '../format.ts';
import type { period as english } from '../en/periods.ts';

const UNITS: Record<Commitment['unit'], { nominative: Forms; dative: Forms }> = {
  hours: { nominative: { one: '# Stunde', other: '# Stunden' }, dative: { one: '# Stunde', other: '# Stunden' } },
  'working-days': {
    nominative: { one: '# Arbeitstag', other: '# Arbeitstage' },
    dative: { one: '# Arbeitstag', other: '# Arbeitstagen' },
  },
  days: { nominative: { one: '# Tag', other: '# Tage' }, dative: { one: '# Tag', other: '# Tagen' } },
  months: { nominative: { one: '# Monat', other: '# Monate' }, dative: { one: '# Monat', other: '# Monaten' } },
};

export const period: typeof english = ({ amount, unit }, isDative) =>
  plural(amount, UNITS[unit][isDative ? 'dative' : 'nominative']);
