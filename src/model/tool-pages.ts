import { currentOn } from '../basics/current-on.ts';
import type { Handbook, Tool } from './handbook.ts';

/** The most plans that the table on /tools/ holds when it is the only one. */
const MAX_PLANS = 60;
/** Plans in one table where there are several. */
const PLANS_A_PAGE = 40;

type Source = Pick<Handbook, 'tools' | 'today'>;

/** The address of a page of the table of plans, counted from 1. */
export const toolsPagePath = (page: number): string => (page === 1 ? '/tools/' : `/tools/plans/${page}/`);

/** The tools that people can choose by the day of the handbook, in pages: one while a single table can hold every plan. The plans of a tool stay together. */
export function toolPages({ tools, today }: Source): Tool[][] {
  const choosable = <T extends { retired?: string | undefined; begins?: string | undefined }>(values: readonly T[]) =>
    currentOn(values, today).filter(({ begins }) => begins === undefined);
  const planCount = (ofPage: readonly Tool[]) => ofPage.reduce((sum, { plans }) => sum + choosable(plans).length, 0);
  const listed = choosable(tools);
  if (planCount(listed) <= MAX_PLANS) return [listed];
  const pages: Tool[][] = [[]];
  for (const tool of listed) {
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && planCount([...last, tool]) > PLANS_A_PAGE) pages.push([tool]);
    else last.push(tool);
  }
  return pages;
}

/** Returns where the table has the first plan of each tool; its anchor on /tools/ leads there as well. */
export function planRowPaths(source: Source): ReadonlyMap<string, string> {
  return new Map(
    toolPages(source).flatMap((ofPage, index) =>
      ofPage.map(({ id }) => [id, `${toolsPagePath(index + 1)}#${id}`] as const),
    ),
  );
}
