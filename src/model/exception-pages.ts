import type { Rule } from './schema/rule.ts';

/** Exceptions on one page: as many as keep a page within its byte budget. */
const PER_PAGE = 25;

/** The address of a page of exceptions, counted from 1. */
export const exceptionPagePath = (page: number): string =>
  page === 1 ? '/policy/exceptions/' : `/policy/exceptions/${page}/`;

/** The number of pages that the exceptions among some rules fill: one where there is none. */
export const exceptionPageCount = (rules: readonly Rule[]): number =>
  Math.max(1, Math.ceil(rules.filter(({ overrides }) => overrides !== undefined).length / PER_PAGE));

/** Entries in pages of exceptions, in their order. */
export const inExceptionPages = <T>(entries: readonly T[]): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / PER_PAGE)) }, (_, index) =>
    entries.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  );
