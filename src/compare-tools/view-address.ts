import { compareWords } from '#words/compare-tools.ts';
import { CHOICES, isTraitChoice, MAX_MARKED, type Offer, type View } from './view.ts';

const MAX_VALUE_LENGTH = 80;

/** As many sentences as somebody reads; an address can hold a hundred thousand mistakes. */
const MAX_REPORTED = 5;

/**
 * Reads a view from the query of an address. What the page does not offer (any more) is left out, and said in `problems`,
 * a sentence each.
 */
export function readView(offer: Offer, query: string): { view: View; problems: string[] } {
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const valueOf = (name: string) => params.get(name)?.trim().slice(0, MAX_VALUE_LENGTH) ?? '';
  const known = (name: string, values: ReadonlyMap<string, string>) => (value: string) => {
    if (values.has(value)) return true;
    problems.push(compareWords.unknownChoice(name, value));
    return false;
  };
  const listOf = (param: string, name: string, values: ReadonlyMap<string, string>) => {
    const list = params.get(param)?.split(',').filter(Boolean) ?? [];
    return [...new Set(list.map((value) => value.slice(0, MAX_VALUE_LENGTH)))].filter(known(name, values));
  };

  const choices: Record<string, string> = {};
  for (const [choice, { name, values }] of Object.entries(offer.choices)) {
    const value = valueOf(choice);
    if (value && known(name, values)(value)) choices[choice] = value;
  }
  const hidden = listOf('hide', compareWords.column, offer.columns);
  const column = valueOf('sort').replace(/^-/, '');
  const isSorted = column !== '' && known(compareWords.column, sortableColumns(offer))(column);
  const all = listOf('compare', compareWords.plan, offer.plans);
  if (all.length > MAX_MARKED) {
    problems.push(compareWords.tooMany(all.length, MAX_MARKED));
  }
  const marked = all.slice(0, MAX_MARKED);
  const wantsSide = valueOf('view') === 'side';
  if (wantsSide && marked.length < 2) {
    problems.push(compareWords.tooFew);
  }
  return {
    view: {
      words: valueOf('words'),
      choices,
      hidden,
      sort: isSorted ? { column, isDescending: valueOf('sort').startsWith('-') } : undefined,
      marked,
      isSideBySide: wantsSide && marked.length > 1,
    },
    problems: told(problems),
  };
}

const told = (problems: string[]) =>
  problems.length <= MAX_REPORTED
    ? problems
    : [...problems.slice(0, MAX_REPORTED), compareWords.moreLeftOut(problems.length - MAX_REPORTED)];

/** The query that carries a view; empty for the whole comparison. */
export function writeView(view: View): string {
  const traits = Object.keys(view.choices).filter(isTraitChoice).sort();
  const pairs: [string, string | undefined][] = [
    ['words', view.words.trim()],
    ...[...CHOICES, ...traits].map((choice): [string, string | undefined] => [choice, view.choices[choice]]),
    ['hide', view.hidden.join(',')],
    ['sort', view.sort && `${view.sort.isDescending ? '-' : ''}${view.sort.column}`],
    ['compare', view.marked.join(',')],
    ['view', view.isSideBySide ? 'side' : ''],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of pairs) if (value) params.set(name, value);
  // Commas and slashes may stand in a query as they are, and a link that people paste should be readable.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query && `?${query}`;
}

/** Every column can be sorted by, the names of the tools and the verdict included. */
export const sortableColumns = ({ columns }: Pick<Offer, 'columns'>): ReadonlyMap<string, string> =>
  new Map([['tool', compareWords.tool], ['verdict', compareWords.verdict], ...columns]);
