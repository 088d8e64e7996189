import { timeLinePicture } from '#words/pictures.ts';
import { addMonths } from '../basics/calendar.ts';
import type { Scale, SpanRow } from './spans.ts';

/** Something that happened on a day, or between two. */
export interface TimedMoment {
  from: string;
  to: string;
  /** The date, as the text beside the picture says it. */
  when: string;
  /** The event in a few words. */
  short: string;
}

const DAY = 86_400_000;
/** More labels than this would touch each other. */
const MAX_LABELS = 8;

/** The moments on a scale of days that begins with the month of the first, in the order in which they are told. */
export function timeLine(moments: readonly TimedMoment[]): { rows: SpanRow[]; scale: Scale } {
  const days = moments.flatMap(({ from, to }) => [from, to]).sort();
  const first = `${days[0]?.slice(0, 7) ?? '1970-01'}-01`;
  const end = addMonths(`${days.at(-1)?.slice(0, 7) ?? '1970-01'}-01`, 1);
  const since = (day: string) => Math.round((Date.parse(day) - Date.parse(first)) / DAY);
  const months: string[] = [];
  for (let month = first; month <= end; month = addMonths(month, 1)) months.push(month);
  const step = Math.ceil(months.length / MAX_LABELS);
  return {
    rows: moments.map(({ from, to, when, short }, index) => ({
      id: String(index),
      name: when,
      spans: [{ from: since(from), to: since(to), look: 'solid', label: short }],
    })),
    scale: {
      end: since(end),
      lines: months.map((month, index) => ({
        at: since(month),
        label: index % step === 0 ? nameOf(month, index) : '',
      })),
    },
  };
}

function nameOf(month: string, index: number): string {
  const [year = '', number = ''] = month.split('-');
  return timeLinePicture.month(Number(number), index === 0 || number === '01' ? year : undefined);
}
