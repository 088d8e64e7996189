/** Says whose day a date is, after it: "by the day in Los Angeles". */
export const byTheDayIn = (place: string): string => `by the day in ${place}`;
