import { answerDayWords } from '#words/answer-day.ts';
import { readableDate } from '../../words/format.ts';
import { askedDay, readDays } from '../../decide/asked-day.ts';
import { el } from '../dom.ts';
import { readersToday } from '../readers-day.ts';

/** The day for which a decision page answers, and what it says about that; loaded only where it is not simply today. */
export interface OtherDay {
  /** YYYY-MM-DD; undefined where the page answers for today after all. */
  day: string | undefined;
  /** Says loudly that the answer is not for today. */
  notice: HTMLElement | undefined;
}

/**
 * Reads the day that the address asks for.
 * @param pages the decision pages of all versions, as the build has written them
 * @param version the number of the version that this page answers by
 * @returns undefined when another page answers for that day: the browser is on its way there
 */
export function otherDay(pages: string, version: number): OtherDay | undefined {
  const { pathname, search, hash } = location;
  const own = /from-[^/]*\/$/.exec(pathname)?.[0] ?? '';
  const root = pathname.slice(0, pathname.length - own.length);
  const asked = askedDay(search, readDays(pages), own, readersToday());
  switch (asked.is) {
    case 'today':
      return { day: undefined, notice: undefined };
    case 'elsewhere':
      location.replace(`${root}${asked.page}${search}${hash}`);
      return undefined;
    case 'no-day':
      return {
        day: undefined,
        notice: callout(answerDayWords.noDay(asked.value), []),
      };
    case 'day': {
      const { day, from, until } = asked;
      const words = el('strong', {}, answerDayWords.notToday(readableDate(day), day > readersToday()));
      const today = new URLSearchParams(search);
      today.delete('on');
      return {
        day,
        notice: callout(words, [
          day < from
            ? answerDayWords.notYet(version, readableDate(from))
            : until === undefined
              ? answerDayWords.since(version, readableDate(from))
              : answerDayWords.period(version, readableDate(from), readableDate(until)),
          el('a', { href: `${root}?${today.toString()}` }, answerDayWords.today),
        ]),
      };
    }
  }
}

const callout = (first: HTMLElement | string, rest: (HTMLElement | string)[]) =>
  el('p', { class: 'callout answer-day', 'data-kind': 'warning', role: 'status' }, first, ...rest);
