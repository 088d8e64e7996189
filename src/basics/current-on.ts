/** An entry that keeps its id when it is no longer in use; `retired` is the first day on which it is not. */
export interface Retirable {
  retired?: string | undefined;
}

/** True from the day of its retirement on; before it, an entry whose end is announced is as current as any other. */
export const isRetiredOn = ({ retired }: Retirable, day: string): boolean => retired !== undefined && retired <= day;

/** Returns the entries that are not retired on a day (YYYY-MM-DD), in their order. */
export const currentOn = <T extends Retirable>(entries: readonly T[], day: string): T[] =>
  entries.filter((entry) => !isRetiredOn(entry, day));
