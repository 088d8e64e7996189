/** Returns a text on one line: one space wherever there was space, and none at its ends. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
