/** The Unix epoch: a clock that is set before it has lost its time. */
const FIRST = 0;
/** Far enough before the years of five digits, which would come first in the order of text. */
const LAST = Date.UTC(9998, 11, 31);

/** Holds how far ahead of the clock a time may be before it is taken for an error: clocks are set forth and back by seconds. */
const SLACK_MS = 60_000;

/**
 * A moment as entries keep it, whatever the clock says: outside of the years 1970 to 9998 it is the nearest of them.
 * @param time milliseconds since the Unix epoch
 */
export const instantOf = (time: number): string => new Date(within(time)).toISOString();

/** The latest time that is believed at a moment. What is dated later comes from a clock that ran ahead. */
export const believedUntil = (now: Date): string => new Date(within(now.getTime()) + SLACK_MS).toISOString();

const within = (time: number) => Math.min(Math.max(time, FIRST), LAST);
