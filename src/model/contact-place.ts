import type { PlainText } from './text-kinds.ts';

/**
 * Returns where somebody asks, for texts without links: the name of the channel or queue, and its address where it has one that the
 * name does not already say.
 */
export function contactPlace({ where, url }: { where: PlainText; url?: string | undefined }): PlainText {
  const address = url?.replace(/^mailto:/i, '');
  return address === undefined || where.includes(address) ? where : `${where}, ${address}`;
}
