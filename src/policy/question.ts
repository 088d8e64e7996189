import type { Question } from '../model/schema/question.ts';
import type { PolicyInput, PolicyPlan, PolicyTool, PolicyValue } from './policy-input.ts';

export type { Question };

/** A plan together with its tool. */
export interface ToolPlan {
  tool: PolicyTool;
  plan: PolicyPlan;
}

/** Every question that can be asked, as the values of its four parts. Retired values are left out. */
export interface Space {
  divisions: readonly string[];
  plans: readonly ToolPlan[];
  data: readonly string[];
  uses: readonly string[];
}

/** A value that people can still choose. */
export const isCurrent = (value: PolicyValue): boolean => value.retired === undefined && value.begins === undefined;

const currentIds = (values: readonly PolicyValue[]): string[] => values.filter(isCurrent).map(({ id }) => id);

export const planKey = ({ tool, plan }: ToolPlan): string => `${tool.id}/${plan.id}`;

export function spaceOf({ organization, tools }: PolicyInput): Space {
  return {
    divisions: currentIds(organization.divisions),
    plans: tools.filter(isCurrent).flatMap((tool) => tool.plans.filter(isCurrent).map((plan) => ({ tool, plan }))),
    data: currentIds(organization.data),
    uses: currentIds(organization.uses),
  };
}

/** Every question of the policy, in the order of its vocabularies: division, tool and plan, data, use. */
export function* questionsOf(policy: PolicyInput): Generator<Question, void> {
  const { divisions, plans, data, uses } = spaceOf(policy);
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

/** "Codex (Enterprise)"; the tool's name alone where it has only one plan to choose. */
export function planInWords({ tool, plan }: ToolPlan): string {
  return tool.plans.filter(isCurrent).length === 1 && isCurrent(plan) ? tool.name : `${tool.name} (${plan.name})`;
}

/** The question in words: "Applied AI, Codex (Enterprise), Internal, Product code". */
export function questionInWords(policy: PolicyInput, question: Question): string {
  const { divisions, data, uses } = policy.organization;
  const at = findPlan(policy, question);
  return [
    nameIn(divisions, question.division),
    at ? planInWords(at) : `${question.tool}/${question.plan}`,
    nameIn(data, question.data),
    nameIn(uses, question.use),
  ].join(', ');
}
