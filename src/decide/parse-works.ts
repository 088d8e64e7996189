import { worksListWords } from '#words/works-list.ts';
import { nearestWord } from '../basics/edit-distance.mjs';
import { typedLine } from '../basics/typed-text.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import type { PolicyInput, PolicyValue } from '../policy/policy-input.ts';
import { MAX_WORK_NAME, type Work } from './several-works.ts';

/** Describes what a pasted list says: the pieces of work, and a sentence for each line that says something else. */
export interface ParsedWorks {
  works: Work[];
  problems: string[];
  /** The numbers of these lines, counted from 1. */
  wrongLines: Set<number>;
}

const MAX_CELL = 120;

/**
 * Reads a list of repositories, one a line: a name, then a data class, one use or several, and a division, in any order; by their
 * ids or names, between commas, semicolons or tabs. A use of its own makes a piece of work of its own.
 * @param division taken where a line names none; empty for none
 * @param on the day, YYYY-MM-DD
 */
export function parseWorks({ organization }: PolicyInput, text: string, division: string, on: string): ParsedWorks {
  const known = {
    division: choosableOn(organization.divisions, on),
    data: choosableOn(organization.data, on),
    use: choosableOn(organization.uses, on),
  };
  const works: Work[] = [];
  const problems: string[] = [];
  const wrongLines = new Set<number>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [name = '', ...cells] = cellsOf(line);
    if ((!name && cells.length === 0) || (index === 0 && worksListWords.heading.test(name))) continue;
    const found = { division: '', data: '', uses: [] as string[] };
    const strange: string[] = [];
    for (const cell of cells.filter(Boolean)) {
      const [data, use, owner] = [known.data, known.use, known.division].map((values) => idOf(values, cell));
      if (data) found.data = data;
      else if (use) found.uses.push(use);
      else if (owner) found.division = owner;
      else strange.push(worksListWords.strange(cell, nearest(known, cell)));
    }
    const owner = found.division || division;
    const missing = [
      found.data ? '' : worksListWords.data(names(known.data)),
      found.uses.length > 0 ? '' : worksListWords.use(names(known.use)),
      owner ? '' : worksListWords.division(names(known.division)),
    ].filter(Boolean);
    const [why = missing.length > 0 ? worksListWords.missing(missing) : undefined] = strange;
    if (why !== undefined) {
      problems.push(worksListWords.line(index + 1, name, why));
      wrongLines.add(index + 1);
    } else works.push(...found.uses.map((use) => ({ division: owner, data: found.data, use, ...(name && { name }) })));
  }
  return { works, problems, wrongLines };
}

/** Returns the cells of a line; quotation marks keep a separator. */
function cellsOf(line: string): string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,;\t]+/g) ?? [];
  return cells.map((cell, place) =>
    typedLine(
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'),
      place === 0 ? MAX_WORK_NAME : MAX_CELL,
    ),
  );
}

const isNamed = (text: string) => (value: PolicyValue) =>
  [value.id, value.name].some((name) => name.toLowerCase() === text.toLowerCase());

const idOf = (values: readonly PolicyValue[], text: string): string | undefined => values.find(isNamed(text))?.id;

const names = (values: readonly PolicyValue[]): string[] => values.map(({ name }) => name);

function nearest(known: Record<string, readonly PolicyValue[]>, text: string): string | undefined {
  const all = Object.values(known).flatMap((values) => values.flatMap(({ id, name }) => [id, name]));
  return nearestWord(text, all);
}
