import type { Commitment } from '../../model/schema/commitment.ts';
import { formatNumber } from '../format.ts';
import type { period as english } from '../en/periods.ts';

const UNITS: Record<Commitment['unit'], string> = {
  hours: '時間',
  'working-days': '営業日',
  days: '日',
  months: 'か月',
};

export const period: typeof english = ({ amount, unit }) => `${formatNumber(amount)}${UNITS[unit]}`;
