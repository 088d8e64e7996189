import type { Handbook } from '../model/handbook.ts';
import { leastContrast, readableAccent, TEXT_CONTRAST } from '../looks/accent-contrast.ts';
import { accentOf } from '../looks/accent-of.ts';
import { THEMES } from '../looks/palette.ts';
import { styleTokens } from '../looks/style-tokens.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';

/** The accent colours that cannot be read on a ground of their theme. */
export function lookProblems(records: readonly AnyFileRecord[], { organization }: Handbook): Problem[] {
  const record = records.find(isOfKind('organization'));
  const accent = accentOf(organization.looks, record ? styleTokens() : '');
  if (!record || !accent) return [];
  const isPair = typeof organization.looks.accent === 'object';
  return THEMES.flatMap((theme) => {
    const colour = accent[theme];
    const { role, ground, contrast } = leastContrast(colour, theme, styleTokens());
    if (contrast >= TEXT_CONTRAST) return [];
    const place = record.document.place(['looks', 'accent', ...(isPair ? [theme] : [])]);
    const found = `${colour} has a contrast of ${twoPlaces(contrast)}:1 with ${ground}, a ground of the ${theme} theme (--${role}); text needs ${TEXT_CONTRAST}:1, and marks 3:1`;
    const nearest = readableAccent(colour, theme, styleTokens());
    return [problem('low-contrast', place, `${found}. The nearest colour of this hue that passes is "${nearest}".`)];
  });
}

/** Cut and not rounded: 4.499 is no 4.5. */
const twoPlaces = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);
