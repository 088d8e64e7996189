import type { ReviewedFile } from '../model/handbook.ts';
import { kindRow } from '../model/kind.ts';

/** The page that shows what is in a file: of one entry its own, of many their list. */
export function pageOfFile({ kind, id }: Pick<ReviewedFile, 'kind' | 'id'>): string {
  const { page, listPage, isListed } = kindRow(kind);
  return (isListed ? undefined : page?.(id)) ?? listPage ?? '/handbook/';
}
