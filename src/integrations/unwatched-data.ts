import type { Handbook } from '../model/handbook.ts';

/**
 * Returns everything that pages are made from but the texts that have a page of their own: equal for two states of the content
 * between which only those differ.
 * @param texts the lists of the handbook whose entries have such a text
 */
export function unwatchedData({ reviewedFiles, ...handbook }: Handbook, texts: ReadonlySet<string>): string {
  const lists = Object.entries(handbook).map(([name, value]) => [
    name,
    Array.isArray(value) && texts.has(name) ? value.map((entry: object) => ({ ...entry, body: undefined })) : value,
  ]);
  // No page shows the digest of a file: it tells the check whether a text changed with its review.
  return JSON.stringify([lists, reviewedFiles.map((file) => ({ ...file, digest: undefined }))]);
}
