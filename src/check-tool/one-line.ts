/** A text on one line; parsers of addresses, too, take one that has line breaks. */
export const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
