import { itemDigest, ruleDigest, scenarioDigest } from '../../model/digest.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Handbook, TrainingPath } from '../../model/handbook.ts';
import type { TrainingStep } from '../../model/schema/training-path.ts';
import { itemKey } from '../../progress/entry.ts';
import { firstWording } from '../../versions/first-wording.ts';
import { answerKey } from '../../training/answer-key.ts';
import { scenariosIn } from '../../training/path-summary.ts';
import type { PathView, ScenarioView, StepView } from '../../training/path-view.ts';

/**
 * Returns what the browser needs of a path to compute somebody's progress. Made at build time.
 * @param on the day for which the policy is asked, YYYY-MM-DD
 */
export function viewOfPath(handbook: Handbook, path: TrainingPath, on: string): PathView {
  const asked = new Set(scenariosIn(path.steps));
  const scenarios = handbook.scenarios.filter(({ id, retired }) => asked.has(id) && !retired);
  const viewOf = (id: string): ScenarioView[] => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) return [];
    const { right, isRedLine } = answerKey(handbook, scenario, on);
    return [{ id, textDigest: scenarioDigest(scenario, right), right, ...(isRedLine && { isRedLine }) }];
  };
  const stepOf = (step: TrainingStep): StepView => {
    const { id, minutes, optional } = step;
    const common = { id, minutes, ...(optional && { optional }) };
    switch (step.kind) {
      case 'read': {
        const testedBy = scenarios.filter(({ chapter }) => chapter === step.chapter).map((scenario) => scenario.id);
        return { ...common, kind: 'read', chapter: step.chapter, testedBy };
      }
      case 'scenarios':
        return { ...common, kind: 'scenarios', scenarios: step.scenarios.flatMap(viewOf) };
      case 'checklist':
        return { ...common, kind: 'checklist', items: itemsOf(handbook, step.checklist) };
      case 'acknowledge': {
        const rules = handbook.rules.filter(({ id: rule, retired }) => step.rules.includes(rule) && !retired);
        return {
          ...common,
          kind: 'acknowledge',
          rules: rules.map((rule) => ({
            id: rule.id,
            textDigest: ruleDigest(firstWording('rules', rule, handbook.versions)),
          })),
        };
      }
    }
  };
  return { id: path.id, passingPercent: path.passingPercent, steps: path.steps.map(stepOf) };
}

function itemsOf(handbook: Handbook, checklist: string) {
  const groups = handbook.checklists.find(({ id }) => id === checklist)?.groups ?? [];
  return groups
    .flatMap(({ items }) => items)
    .filter(({ retired }) => !retired)
    .map((item) => ({
      key: itemKey(item.id),
      statement: plainText(item.statement),
      ...(item.everyMonths !== 'once' && { everyMonths: item.everyMonths }),
      ...(item.changedMaterially && {
        changedMaterially: item.changedMaterially,
        textDigest: itemDigest(firstWording('items', item, handbook.versions)),
      }),
    }));
}
