import { verdictWords } from '#words/verdicts.ts';
import { findingIn, type ProseFinding } from './finding.ts';
import type { Prose } from './passage.ts';

/** The ids of verdicts that data and programs use, and that no page shows, each with what readers see instead. */
const UNSEEN = new Map(
  Object.entries(verdictWords).flatMap(([id, { tag, inline, headline }]) =>
    id === 'gap' || [tag, inline, headline].some((name) => name.toLowerCase() === id) ? [] : [[id, tag] as const],
  ),
);
const QUOTED = new RegExp(`["“„「](${[...UNSEEN.keys()].join('|')})["”“」]`, 'gi');

/** Quotations of a verdict under a name that readers look for in vain: pages say “Ask first”, and never “approval”. */
export function verdictNameFindings(prose: Prose): ProseFinding[] {
  return prose.passages.flatMap((passage) =>
    [...passage.text.matchAll(QUOTED)].map(({ index, 0: quoted, 1: id = '' }) => {
      const shown = UNSEEN.get(id.toLowerCase()) ?? '';
      return findingIn(
        prose,
        passage,
        index,
        quoted,
        `write “${shown}”, because that is what pages call this verdict.`,
      );
    }),
  );
}
