import type { worksListWords as english } from '../en/works-list.ts';
import { inARow } from './sentences.ts';

export const worksListWords: typeof english = {
  heading: /^(name|repository|repo|projekt)$/i,
  strange: (cell, near) =>
    `„${cell}“ ist keine Datenklasse, keine Verwendung und kein Bereich.${near === undefined ? '' : ` Meintest du „${near}“?`}`,
  data: (names) => `eine Datenklasse (${inARow(names)})`,
  use: (names) => `eine Verwendung (${inARow(names)})`,
  division: (names) => `ein Bereich (${inARow(names)})`,
  missing: (what) => `Es fehlt noch: ${inARow(what)}.`,
  line: (number, name, why) => `Zeile ${number}, „${name}“: ${why}`,
};
