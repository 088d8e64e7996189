import { currentOn, type Retirable } from '../../basics/current-on.ts';
import { itemDigest, ruleDigest, scenarioDigest } from '../../model/digest.ts';
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
  const scenarios = currentOn(handbook.scenarios, handbook.today).filter(({ id }) => asked.has(id));
  const viewOf = (id: string): ScenarioView[] => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) return [];
    const { right, isRedLine } = answerKey(handbook, scenario, on);
    return [
      { id, textDigest: scenarioDigest(scenario, right), right, ...(isRedLine && { isRedLine }), ...ending(scenario) },
    ];
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
        const rules = currentOn(handbook.rules, handbook.today).filter(({ id: rule }) => step.rules.includes(rule));
        return {
          ...common,
          kind: 'acknowledge',
          rules: rules.map((rule) => ({
            id: rule.id,
            textDigest: ruleDigest(firstWording('rules', rule, handbook.versions)),
            ...ending(rule),
          })),
        };
      }
    }
  };
  return { id: path.id, passingPercent: path.passingPercent, steps: path.steps.map(stepOf) };
}

/** The day on which something is retired, where one is known. */
const ending = ({ retired }: Retirable): Retirable => (retired === undefined ? {} : { retired });

function itemsOf(handbook: Handbook, checklist: string) {
  const groups = handbook.checklists.find(({ id }) => id === checklist)?.groups ?? [];
  return currentOn(
    groups.flatMap(({ items }) => items),
    handbook.today,
  ).map((item) => ({
    key: itemKey(item.id),
    ...ending(item),
    ...(item.everyMonths !== 'once' && { everyMonths: item.everyMonths }),
    ...(item.changedMaterially && {
      changedMaterially: item.changedMaterially,
      textDigest: itemDigest(firstWording('items', item, handbook.versions)),
    }),
  }));
}
