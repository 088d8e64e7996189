import type { byTheDayIn as english } from '../en/day.ts';

export const byTheDayIn: typeof english = (place) => `Zeitzone ${place}`;
