import type { byTheDayIn as english } from '../en/day.ts';

export const byTheDayIn: typeof english = (place) => `${place}の日付`;
