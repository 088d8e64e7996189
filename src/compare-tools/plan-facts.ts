import { inARow } from '#words/sentences.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { answeredFacts } from '../model/facts.ts';
import type { FactDefinition } from '../model/schema/fact.ts';
import type { Organization } from '../model/schema/organization.ts';
import type { Trait } from '../model/schema/trait.ts';
import { traitNames } from '../policy/trait-names.ts';
import { ACCOUNT, MODEL } from '../policy/named-traits.ts';
import type { Plan } from '../model/schema/tool.ts';
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

/** The id of the trait that a fact is about. */
const traitOf = ({ id, trait }: FactDefinition) => trait ?? id;

/**
 * Returns the columns of the comparison after the name, with their headings: whose model it is, since that is the teacher; who holds the
 * account; the traits that no fact is about; and the other facts. What nobody knows about any of the tools has none.
 */
export function columnsOf(organization: Described, tools: readonly Tool[]): ReadonlyMap<string, string> {
  const facts = answeredFacts(organization, tools);
  const named = ({ id, name }: FactDefinition): [string, string] => [id, name];
  const traits = traitsWithColumn(organization.traits, facts);
  const traitsNamed = (isMeant: (trait: Trait) => boolean) =>
    traits.filter(isMeant).map(({ id, name }): [string, string] => [traitColumn(id), name]);
  return new Map([
    ...facts.filter((fact) => traitOf(fact) === MODEL).map(named),
    ...traitsNamed(({ id }) => id === ACCOUNT),
    ...traitsNamed(({ id }) => id !== ACCOUNT),
    ...facts.filter((fact) => traitOf(fact) !== MODEL).map(named),
  ]);
}

/** Describes what the columns are made from. */
type Described = Pick<Organization, 'traits' | 'facts'>;

/** Returns the traits that have a column of their own; the others stand before the fact that they are about. */
const traitsWithColumn = (traits: readonly Trait[], facts: readonly FactDefinition[]) =>
  traits.filter(({ id }) => !facts.some((fact) => traitOf(fact) === id));

/** Returns the name of a trait as a column, and as a filter in the address; two have had names of their own from the beginning. */
export const traitColumn = (id: string): string => (id === ACCOUNT || id === MODEL ? id : `trait-${id}`);

/**
 * Every plan that people can have, in the order of the directory.
 * @param organization whose traits and facts are told
 * @param on the day, YYYY-MM-DD
 */
export function planFacts(tools: readonly Tool[], organization: Described, on: string): PlanFacts[] {
  const columns = [...columnsOf(organization, tools).keys()];
  const facts = answeredFacts(organization, tools);
  return choosableOn(tools, on).flatMap((tool) => {
    const rows = choosableOn(tool.plans, on).map((plan) => ({
      key: planKey({ tool, plan }),
      tool,
      plan,
      cells: columns.map((column) => {
        const fact = facts.find(({ id }) => id === column);
        return fact ? factCell(tool, plan, fact, organization) : traitCell(plan, column, organization);
      }),
    }));
    return rows.map((row, index) => ({ ...row, cells: row.cells.map(asAfter(rows[index - 1]?.cells)) }));
  });
}

function factCell(tool: Tool, plan: Plan, fact: FactDefinition, { traits }: Described): Omit<Cell, 'isRepeated'> {
  const text = (plan.facts[fact.id] ?? tool.facts[fact.id])?.short;
  const trait = inARow(traitNames(traits, plan, traitOf(fact)));
  return { column: fact.id, ...(trait !== '' && { trait }), text };
}

function traitCell(plan: Plan, column: string, { traits }: Described): Omit<Cell, 'isRepeated'> {
  const trait = traits.find(({ id }) => traitColumn(id) === column);
  return { column, text: (trait && inARow(traitNames(traits, plan, trait.id))) || undefined };
}

const asAfter =
  (above: Omit<Cell, 'isRepeated'>[] | undefined) =>
  (cell: Omit<Cell, 'isRepeated'>, index: number): Cell => {
    const other = above?.[index];
    return { ...cell, isRepeated: other !== undefined && other.text === cell.text && other.trait === cell.trait };
  };
