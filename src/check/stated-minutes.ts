import { cardinalOf } from './spelled-numbers.ts';
import type { Stated } from './stated-terms.ts';

/** The shortest and the longest time, in minutes, that words such as "60 to 90 minutes" or "about two hours" can mean. */
export interface Duration {
  from: number;
  to: number;
}

/** Hours are round figures: a path of 128 minutes takes "two hours". */
const ROUNDING = 15;

const DURATION =
  /(?<![\p{L}\d-])(?:([\p{L}\d]+)\s*(?:to|or|bis|oder|–|-)\s*)?([\p{L}\d]+)[\s-]+(minutes?|hours?|Minuten?|Stunden?)(?!\p{L})/giu;

/** The times that a text gives in minutes or hours, in English or German. */
export const durationsIn = (text: string): Stated<Duration>[] =>
  [...text.matchAll(DURATION)].flatMap(({ 0: words, 1: first, 2: last = '', 3: unit = '', index }) => {
    const to = cardinalOf(last);
    if (to === undefined) return [];
    const from = (first !== undefined && cardinalOf(first)) || to;
    const inHours = /^(?:hour|Stunde)/i.test(unit);
    const value = inHours ? { from: from * 60 - ROUNDING, to: to * 60 + ROUNDING } : { from, to };
    return [{ value, words, index }];
  });
