import type { daysLeftWords as english } from '../en/days-left.ts';
import { formatNumber } from '../numbers.ts';

export const daysLeftWords: typeof english = {
  begins: (days) => `${formatNumber(days)}日後に開始`,
  ended: (days) => `${formatNumber(days)}日前に終了`,
  lastDay: '本日が最終日',
  left: (days) => `残り${formatNumber(days)}日`,
};
