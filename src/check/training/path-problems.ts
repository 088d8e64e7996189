import { currentOn, type Retirable } from '../../basics/current-on.ts';
import { cyclesIn } from '../../policy/analysis/cycles.ts';
import { policyDay } from '../../policy/policy-day.ts';
import { isRedLine } from '../../policy/policy-input.ts';
import { list } from '../../basics/words.ts';
import { answerKey } from '../../training/answer-key.ts';
import { pathSummary } from '../../training/path-summary.ts';
import type { Handbook, TrainingPath } from '../../model/handbook.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { TrainingStep } from '../../model/schema/training-path.ts';
import { retirementKind } from './retirement-kind.ts';

/** Returns what stands against the training paths that are still taken. */
export function pathProblems(handbook: Handbook): Problem[] {
  const paths = currentOn(handbook.trainingPaths, handbook.today);
  return [
    ...paths.flatMap((path) => [...retiredReferences(handbook, path), ...notPractised(handbook, path)]),
    ...circles(paths),
  ];
}

/** Steps and prerequisites that lead to something that is retired before the path is. */
function retiredReferences(handbook: Handbook, path: TrainingPath): Problem[] {
  const { scenarios, rules, checklists, trainingPaths } = handbook;
  const gone = (entries: readonly (Retirable & { id: string })[], ids: readonly string[]) =>
    entries
      .filter((entry) => ids.includes(entry.id))
      .flatMap(({ id, retired }) => {
        const kind = retirementKind(handbook, retired, path);
        return kind ? [{ id, kind, retired }] : [];
      });
  const lists = { scenarios, acknowledge: rules, checklist: checklists, read: [] };
  const inSteps = path.steps.flatMap((step) =>
    gone(lists[step.kind], referencesOf(step)).map(({ id, kind, retired }) => {
      const message = `the step \`${step.id}\` names \`${id}\`, retired on ${retired}.`;
      return problem(kind, step.at, message);
    }),
  );
  const before = gone(trainingPaths, path.prerequisites).map(({ id, kind, retired }) =>
    problem(kind, path.at, `prerequisites name \`${id}\`, retired on ${retired}.`),
  );
  return [...inSteps, ...before];
}

function referencesOf(step: TrainingStep): string[] {
  switch (step.kind) {
    case 'scenarios':
      return step.scenarios;
    case 'acknowledge':
      return step.rules;
    case 'checklist':
      return [step.checklist];
    case 'read':
      return [step.chapter];
  }
}

/** Red lines that people agree to without having met one of them in a scenario. */
function notPractised(handbook: Handbook, path: TrainingPath): Problem[] {
  const day = policyDay(handbook, handbook.today);
  const { rules, scoredScenarios } = pathSummary(handbook, path, day);
  const redLines = currentOn(handbook.rules, day).filter((rule) => rules.includes(rule.id) && isRedLine(rule));
  const decided = new Set(
    handbook.scenarios
      .filter(({ id }) => scoredScenarios.includes(id))
      .flatMap((scenario) => answerKey(handbook, scenario, day).decision.deciding),
  );
  const missing = redLines.map(({ id }) => id).filter((id) => !decided.has(id));
  if (missing.length === 0) return [];
  const message = `people agree to ${list(missing, 'and')} here, and no required scenario of this path is decided by ${missing.length === 1 ? 'it' : 'them'}.`;
  return [problem('training-red-line-not-practised', path.at, message)];
}

function circles(paths: readonly TrainingPath[]): Problem[] {
  return cyclesIn(new Map(paths.map(({ id, prerequisites }) => [id, prerequisites]))).flatMap((circle) => {
    const [first] = circle;
    const at = paths.find(({ id }) => id === first)?.at;
    const names = [...circle, first].join(' after ');
    return at ? [problem('training-cycle', at, `nobody can begin: ${names}.`)] : [];
  });
}
