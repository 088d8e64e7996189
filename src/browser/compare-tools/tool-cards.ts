import { divisionAndData } from '#words/groups.ts';
import { countsInWords } from '../../compare-tools/verdict-counts.ts';
import { readVerdicts, type AskedValues } from '../../compare-tools/verdict-letters.ts';
import type { Offer, View } from '../../compare-tools/view.ts';
import { SHAPED_VERDICTS } from '../../verdict/shapes.ts';
import { tileRuns } from '../../verdict/tile-runs.ts';
import type { Verdict } from '../../verdict/verdicts.ts';
import { find } from '../find.ts';
import type { TableRow } from './table-rows.ts';

/**
 * Shows the cards of the tools of which any plan is shown, with the verdicts for the division and the data of the view; for
 * those that the build chose where the view has none.
 * @param isWhole whether the rows are those of all tools
 */
export function showCards(
  root: HTMLElement,
  rows: readonly TableRow[],
  shown: readonly TableRow[],
  { choices }: View,
  [offer, values]: readonly [Offer, AskedValues],
  isWhole: boolean,
): void {
  const toolsOf = (some: readonly TableRow[]) => new Set(some.map(({ key }) => key.split('/')[0]));
  const [known, fitting] = [toolsOf(rows), toolsOf(shown)];
  // Of a tool whose plans are on another page nobody knows yet whether it fits.
  for (const card of root.querySelectorAll<HTMLElement>('[data-tool]')) {
    const { tool } = card.dataset;
    card.hidden = !fitting.has(tool) && (isWhole || known.has(tool));
  }
  const asked = find(root, '.cards-asked');
  const division = choices.division ?? asked.dataset.division ?? '';
  const data = choices.data ?? asked.dataset.data ?? '';
  const nameOf = (part: string, id: string) => offer.choices[part]?.values.get(id) ?? id;
  asked.textContent = divisionAndData(nameOf('division', division), nameOf('data', data));
  for (const { element, key } of rows) {
    const verdicts = readVerdicts(element.dataset.verdicts ?? '', values, { division, data });
    const strip = root.querySelector(`[data-strip="${key}"]`);
    const runs = tileRuns(verdicts.map((verdict) => [verdict]));
    strip?.replaceChildren(...SHAPED_VERDICTS.flatMap((verdict) => tilesOf(verdict, runs.get(verdict))));
    const words = root.querySelector(`[data-counts="${key}"]`);
    if (words) words.textContent = countsInWords(verdicts);
  }
}

/** As ToolCards.astro writes them: nothing for a verdict that no use has. */
function tilesOf(verdict: Verdict, outline: string | undefined): SVGElement[] {
  if (!outline) return [];
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', outline);
  path.setAttribute('fill', `url(#tile.${verdict})`);
  return [path];
}
