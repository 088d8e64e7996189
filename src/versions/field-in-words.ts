import { fieldNames } from '#words/changes.ts';

/** Returns what readers call a field of an entry; one without a name of its own is called as authors write it. */
export const fieldInWords = (field: string): string =>
  Object.entries(fieldNames).find(([known]) => known === field)?.[1] ?? field;
