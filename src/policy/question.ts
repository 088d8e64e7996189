import { inARow, planOfTool } from '#words/sentences.ts';
import { choosableOn } from './choosable-on.ts';
import type { Question } from '../model/schema/question.ts';
import type { PolicyInput, PolicyPlan, PolicyTool, PolicyValue } from './policy-input.ts';

export type { Question };

/** A plan together with its tool. */
export interface ToolPlan {
  tool: PolicyTool;
  plan: PolicyPlan;
}

/** Every question that can be asked on a day, as the values of its four parts. */
export interface Space {
  /** The day, YYYY-MM-DD: what was retired by then is left out. */
  on: string;
  divisions: readonly string[];
  plans: readonly ToolPlan[];
  data: readonly string[];
  uses: readonly string[];
}

export const planKey = ({ tool, plan }: ToolPlan): string => `${tool.id}/${plan.id}`;

export function spaceOf({ organization, tools }: PolicyInput, on: string): Space {
  const ids = (values: readonly PolicyValue[]) => choosableOn(values, on).map(({ id }) => id);
  return {
    on,
    divisions: ids(organization.divisions),
    plans: choosableOn(tools, on).flatMap((tool) => choosableOn(tool.plans, on).map((plan) => ({ tool, plan }))),
    data: ids(organization.data),
    uses: ids(organization.uses),
  };
}

/** Every question that can be asked on a day, in the order of the vocabularies: division, tool and plan, data, use. */
export function* questionsOf(policy: PolicyInput, on: string): Generator<Question, void> {
  const { divisions, plans, data, uses } = spaceOf(policy, on);
  for (const division of divisions) {
    for (const { tool, plan } of plans) {
      for (const dataClass of data) {
        for (const use of uses) yield { division, tool: tool.id, plan: plan.id, data: dataClass, use };
      }
    }
  }
}

/** The plan a question is about, retired or not; undefined if there is none. */
export function findPlan(policy: PolicyInput, question: Pick<Question, 'tool' | 'plan'>): ToolPlan | undefined {
  const tool = policy.tools.find(({ id }) => id === question.tool);
  const plan = tool?.plans.find(({ id }) => id === question.plan);
  return tool && plan && { tool, plan };
}

const nameIn = (values: readonly PolicyValue[], id: string): string =>
  values.find((value) => value.id === id)?.name ?? id;

/** "Codex (Enterprise)"; the tool's name alone where it has only one plan to choose on the day. */
export function planInWords({ tool, plan }: ToolPlan, on: string): string {
  const plans = choosableOn(tool.plans, on);
  return plans.length === 1 && plans.includes(plan) ? tool.name : planOfTool(tool.name, plan.name);
}

/**
 * The question in words: "Research, Codex (Enterprise), Internal, Product code".
 * @param on the day on which it is asked, YYYY-MM-DD
 */
export function questionInWords(policy: PolicyInput, question: Question, on: string): string {
  const { divisions, data, uses } = policy.organization;
  const at = findPlan(policy, question);
  return inARow([
    nameIn(divisions, question.division),
    at ? planInWords(at, on) : `${question.tool}/${question.plan}`,
    nameIn(data, question.data),
    nameIn(uses, question.use),
  ]);
}
