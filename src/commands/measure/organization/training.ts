import { decide } from '../../../policy/decide.ts';
import type { PolicyInput } from '../../../policy/policy-input.ts';
import { chapterId } from '../generated-chapter.ts';
import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import { idOf, idsOf, turn } from './ids.ts';
import { reviewOf, type Setting } from './setting.ts';
import { dataId, divisionId, ROLES, useId } from './vocabulary.ts';

/** The content of a file of scenarios: what each expects is what the policy says. */
export function generatedScenarios(setting: Setting, policy: PolicyInput) {
  const entries = idsOf('scenario', setting.counts.scenarios).map((id, index) =>
    scenario(setting, policy, id, index + 1),
  );
  return { ...reviewOf(setting), entries };
}

function scenario({ counts, date }: Setting, policy: PolicyInput, id: string, number: number) {
  const random = seeded(9000 + number);
  const question = {
    division: divisionId(1 + (number % counts.divisions)),
    tool: idOf('tool', 1 + (number % counts.tools)),
    plan: 'team',
    data: dataId(1 + (number % 3)),
    use: useId(1 + ((number * 7) % counts.uses)),
  };
  const { deciding, verdict } = decide(policy, question, date);
  return {
    id,
    ask: 'verdict',
    title: `Situation ${number}`,
    situation: `${sentence(random)} ${sentence(random)} ${sentence(random)}`,
    question,
    expects: { rule: deciding[0], verdict },
    chapter: chapterId(1 + (number % Math.max(1, counts.chapters))),
    temptations: verdict === 'allowed' ? [] : [{ answer: 'allowed', why: sentence(random) }],
  };
}

/** Training paths, as training/<id>.yaml holds them. The scenarios are shared out among them. */
export function generatedPaths(setting: Setting) {
  const { counts } = setting;
  const ids = idsOf('path', counts.paths);
  const scenarios = idsOf('scenario', counts.scenarios);
  const share = Math.ceil(scenarios.length / ids.length);
  return ids.map((id, index) => {
    const random = seeded(10_000 + index);
    const own = scenarios.slice(index * share, (index + 1) * share);
    return {
      id,
      title: `Training path ${index + 1}`,
      summary: sentence(random),
      order: 10 * (index + 1),
      roles: [turn(ROLES, index)],
      withinDays: 30,
      passingPercent: 80,
      statement: `I have read the rules of path ${index + 1} and will follow them.`,
      steps: [
        { id: 'chapter', kind: 'read', chapter: chapterId(1 + (index % Math.max(1, counts.chapters))), minutes: 5 },
        ...(own.length === 0
          ? []
          : [{ id: 'scenarios', kind: 'scenarios', title: 'Situations', scenarios: own, minutes: 30 }]),
        {
          id: 'checklist',
          kind: 'checklist',
          checklist: idOf('checklist', 1 + (index % counts.checklists)),
          minutes: 20,
        },
        {
          id: 'rules',
          kind: 'acknowledge',
          title: 'What everybody agrees to',
          rules: ['BASE-01', 'RED-01'],
          minutes: 5,
        },
      ],
      ...reviewOf(setting),
    };
  });
}
