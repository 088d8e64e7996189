import type { Looks } from '../model/schema/looks.ts';

/**
 * Returns the notice that pages show on a day; undefined where there is none, or its last day is over.
 * @param today YYYY-MM-DD
 */
export const noticeOn = ({ notice }: Pick<Looks, 'notice'>, today: string): Looks['notice'] =>
  notice && (notice.until ?? today) >= today ? notice : undefined;
