import { compareNames } from '../words/format.ts';
import type { Verdict } from '../policy/answer.ts';
import { VERDICTS } from '../policy/answer.ts';
import { isTraitChoice, type View } from './view.ts';

/** A plan as the table shows it. */
export interface PlanRow {
  key: string;
  /** False for the plan that stands for tools which nobody listed. */
  isListed: boolean;
  model: string;
  account: string;
  /** The values of the other traits: `trait-makers=anthropic`. */
  traits: readonly string[];
  vendor: string;
  /** Says what stands in each column; a column that is left out is not established. */
  texts: Readonly<Record<string, string | undefined>>;
  /** Other names that people look for. */
  aliases: string;
  /** The verdict for what the view asks about; nothing before division, data and use are chosen. */
  verdict?: Verdict | undefined;
}

/** Returns whether the filter of the view lets a plan through. Every word has to occur, in the column asked for or anywhere. */
export function fitsView({ words, choices }: View, row: PlanRow): boolean {
  const texts = choices.in ? [row.texts[choices.in]] : [...Object.values(row.texts), row.aliases];
  const text = texts.join('\n').toLowerCase();
  return (
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (['model', 'account', 'vendor'] as const).every((part) => [undefined, row[part]].includes(choices[part])) &&
    Object.entries(choices).every(
      ([choice, value]) => !isTraitChoice(choice) || value === undefined || row.traits.includes(`${choice}=${value}`),
    ) &&
    (choices.verdict === undefined || row.verdict === undefined || choices.verdict === row.verdict)
  );
}

/**
 * The plans in the order of the view; without one, in the order given.
 * What is not established comes last in either direction, and so do tools that nobody listed: neither is a better answer.
 */
export function sortedPlans<Row extends PlanRow>({ sort }: View, rows: readonly Row[]): Row[] {
  if (!sort) return [...rows];
  const direction = sort.isDescending ? -1 : 1;
  const textOf = (row: PlanRow) =>
    sort.column === 'verdict' && row.verdict ? String(VERDICTS.indexOf(row.verdict)) : row.texts[sort.column];
  return rows.toSorted((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    const last = Number(!a.isListed) - Number(!b.isListed) || Number(one === undefined) - Number(other === undefined);
    return last || direction * compareNames(one ?? '', other ?? '');
  });
}
