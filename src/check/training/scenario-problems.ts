import { currentOn } from '../../basics/current-on.ts';
import { questionInWords } from '../../policy/question.ts';
import { questionValues } from '../../policy/question-problems.ts';
import { answerKey } from '../../training/answer-key.ts';
import { contradiction, type Contradiction } from '../../training/contradiction.ts';
import { disagreement } from '../../training/expectation.ts';
import { scenariosIn } from '../../training/path-summary.ts';
import type { Handbook, Listed } from '../../model/handbook.ts';
import type { ProblemKind } from '../../model/problem-kinds.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { nameOfKind } from '../../model/kind.ts';
import type { Scenario } from '../../model/schema/scenario.ts';
import { disagreementInWords } from './disagreement-words.ts';
import { retirementKind } from './retirement-kind.ts';

/** Returns what stands against the scenarios that are still asked. */
export function scenarioProblems(handbook: Handbook): Problem[] {
  const paths = currentOn(handbook.trainingPaths, handbook.today);
  const used = new Set(paths.flatMap(({ steps }) => scenariosIn(steps)));
  return currentOn(handbook.scenarios, handbook.today).flatMap((scenario) => [
    ...wrongExpectation(handbook, scenario),
    ...retiredValues(handbook, scenario),
    ...(used.has(scenario.id) ? [] : [unused(scenario)]),
  ]);
}

/** The policy contradicts what the author expects; where it does not, what else the author wrote is judged. */
function wrongExpectation(handbook: Handbook, scenario: Listed<Scenario>): Problem[] {
  const found = disagreement(handbook, scenario, handbook.today);
  if (!found) return [...withoutConditions(handbook, scenario), ...rightTemptations(handbook, scenario)];
  const message = disagreementInWords(handbook, scenario, found);
  return [problem(kindFor(found, 'scenario-answer'), scenario.at, message)];
}

function withoutConditions(handbook: Handbook, scenario: Listed<Scenario>): Problem[] {
  if (scenario.ask !== 'conditions') return [];
  const rightOn = (on: string) => answerKey(handbook, scenario, on).right;
  const found = contradiction(handbook, handbook.today, (on) => rightOn(on).length === 0);
  if (!found) return [];
  const asked = questionInWords(handbook, scenario.question, found.on);
  const message = `\`${scenario.id}\` asks for the conditions, and${dayOf(found)} its question has none: ${asked}.`;
  return [problem(kindFor(found, 'scenario-without-conditions'), scenario.at, message)];
}

function rightTemptations(handbook: Handbook, scenario: Listed<Scenario>): Problem[] {
  return scenario.temptations.flatMap(({ answer }) => {
    const isRightOn = (on: string) => answerKey(handbook, scenario, on).right.includes(answer);
    const found = contradiction(handbook, handbook.today, isRightOn);
    if (!found) return [];
    const message = `\`${scenario.id}\` says why \`${answer}\` tempts, but${dayOf(found)} that is a right answer.`;
    return [problem(kindFor(found, 'scenario-temptation'), scenario.at, message)];
  });
}

/** Returns what was always wrong is a mistake; what time makes wrong is announced. */
const kindFor = ({ when }: Contradiction, always: ProblemKind): ProblemKind =>
  when === 'always' ? always : 'scenario-answer-changes';

const dayOf = ({ when, on }: Contradiction) => (when === 'always' ? '' : ` ${when} ${on}`);

/** A situation in which somebody uses what is no longer in use teaches nothing. */
function retiredValues(handbook: Handbook, scenario: Listed<Scenario>): Problem[] {
  const values = questionValues(handbook, scenario.question).map(({ part, value: { id, retired } }) => ({
    id,
    what: nameOfKind(part),
    retired,
  }));
  const opened = scenario.ask === 'spot' ? scenario.workflow.flatMap(({ path }) => path ?? []) : [];
  const paths = handbook.contaminationPaths
    .filter(({ id }) => opened.includes(id))
    .map(({ id, retired }) => ({ id, what: nameOfKind('contamination-path'), retired }));
  return [...values, ...paths].flatMap(({ id, what, retired }) => {
    const kind = retirementKind(handbook, retired, scenario);
    if (!kind) return [];
    return [problem(kind, scenario.at, `\`${scenario.id}\` is about \`${id}\`, ${what} retired on ${retired}.`)];
  });
}

const unused = ({ id, at }: Listed<Scenario>): Problem =>
  problem('scenario-unused', at, `\`${id}\` is in no training path: nobody is asked.`);
