/** The words above and below every sheet. */
export interface SheetWords {
  left: string;
  right: string;
  foot: string;
}

/**
 * Returns the style sheet that puts these words into the margins of every printed sheet, with its number and how many there are.
 * Browsers that know no margin boxes leave them out.
 */
export function sheetStyles({ left, right, foot }: SheetWords): string {
  const box = (place: string, content: string) => `@${place}{content:${content};font:8pt sans-serif;color:#333}`;
  return `@page{${box('top-left', quoted(left))}${box('top-right', quoted(right))}${box('bottom-left', quoted(foot))}${box(
    'bottom-right',
    'counter(page) " / " counter(pages)',
  )}}\n`;
}

/** A string of CSS. What would end it or the sheet is written by its number. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
