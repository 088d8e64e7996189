import type { dayIn as english } from '../en/day.ts';

export const dayIn: typeof english = (place) => `Zeitzone ${place}`;
