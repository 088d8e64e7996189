import { choosableOn } from '../policy/choosable-on.ts';
import { FACT_NAMES } from '../model/fact-names.ts';
import type { Trait } from '../model/schema/trait.ts';
import { traitNames } from '../policy/trait-names.ts';
import { ACCOUNT, MODEL } from '../policy/named-traits.ts';
import { FACT_FIELDS, type FactField, type Plan } from '../model/schema/tool.ts';
import type { Tool } from '../model/handbook.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { planKey } from '../policy/question.ts';

/** A cell of the comparison; a text that is left out is not established. */
interface Cell {
  column: string;
  /** Stands before the text: whose model it is, in a word or two. */
  trait?: PlainText;
  text: PlainText | undefined;
  /** The same as on the plan above, of the same tool. */
  isRepeated: boolean;
}

/** A plan with everything that is known about it: its own facts, and those of its tool where it has none. */
export interface PlanFacts {
  key: string;
  tool: Tool;
  plan: Plan;
  cells: Cell[];
}

/** The columns of the comparison after the name, with their headings. Whose model it is comes first: that is the teacher. */
export const COLUMN_NAMES: ReadonlyMap<string, string> = new Map([
  ['teacher', FACT_NAMES.teacher.name],
  ['account', 'Account'],
  ...Object.entries(FACT_NAMES)
    .filter(([field]) => field !== 'teacher')
    .map(([field, { name }]): [string, string] => [field, name]),
]);

/** Returns whether a trait has a column of its own; the others stand before the fact that they are about. */
const hasColumn = ({ id }: Trait) => id !== ACCOUNT && id !== MODEL && !FACT_FIELDS.some((field) => field === id);

/** Returns the columns of an organisation with their headings: those of every one, and its own traits after the account. */
export function columnsOf(traits: readonly Trait[]): ReadonlyMap<string, string> {
  const own = traits.filter(hasColumn).map(({ id, name }): [string, string] => [traitColumn(id), name]);
  const [teacher, account, ...facts] = COLUMN_NAMES;
  return new Map([teacher, account, ...own, ...facts].filter((column) => column !== undefined));
}

/** Returns the name of a trait as a column, and as a filter in the address; two have had names of their own from the beginning. */
export const traitColumn = (id: string): string => (id === ACCOUNT || id === MODEL ? id : `trait-${id}`);

/**
 * Every plan that people can have, in the order of the directory.
 * @param traits of the organisation, which name the values
 * @param on the day, YYYY-MM-DD
 */
export function planFacts(tools: readonly Tool[], traits: readonly Trait[], on: string): PlanFacts[] {
  return choosableOn(tools, on).flatMap((tool) => {
    const rows = choosableOn(tool.plans, on).map((plan) => ({
      key: planKey({ tool, plan }),
      tool,
      plan,
      cells: [...columnsOf(traits).keys()].map((column) => cellOf(tool, plan, column, traits)),
    }));
    return rows.map((row, index) => ({ ...row, cells: row.cells.map(asAfter(rows[index - 1]?.cells)) }));
  });
}

function cellOf(tool: Tool, plan: Plan, column: string, traits: readonly Trait[]): Omit<Cell, 'isRepeated'> {
  const named = (trait: string) => traitNames(traits, plan, trait).join(', ') || undefined;
  if (column === ACCOUNT) return { column, text: named(ACCOUNT) };
  const own = traits.find((one) => hasColumn(one) && traitColumn(one.id) === column);
  if (own) return { column, text: named(own.id) };
  const field = column as FactField;
  const text = (plan.facts[field] ?? tool.facts[field])?.short;
  const trait = named(column === 'teacher' ? MODEL : column);
  return { column, ...(trait !== undefined && { trait }), text };
}

const asAfter =
  (above: Omit<Cell, 'isRepeated'>[] | undefined) =>
  (cell: Omit<Cell, 'isRepeated'>, index: number): Cell => {
    const other = above?.[index];
    return { ...cell, isRepeated: other !== undefined && other.text === cell.text && other.trait === cell.trait };
  };
