/** The letter under which a list from A to Z has a name. */
export const letterOf = (name: string): string => name.charAt(0).toUpperCase();
