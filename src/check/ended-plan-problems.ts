import { currentOn } from '../basics/current-on.ts';
import type { Handbook, Tool } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { parsedRecords, type AnyFileRecord } from '../model/read/records.ts';
import { dayOf } from './stated-terms.ts';

const ENDED =
  /(?<!\p{L})(?:ended|ends|closed|closes|stopped|stops|discontinued|endete|endet|beendet)\s+(?:on\s+|am\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}+ \d{4})/iu;

/** Scenarios that ask about a plan, and offers of one, although its own facts say that it has ended. */
export function endedPlanProblems(records: readonly AnyFileRecord[], handbook: Handbook): Problem[] {
  const { organization, scenarios, tools, today } = handbook;
  const ended = new Map<string, string>(
    tools.flatMap((tool) =>
      tool.plans.flatMap((plan) => {
        const day = endOf(tool, plan);
        return day !== undefined && day <= today ? [[`${tool.id}/${plan.id}`, day] as const] : [];
      }),
    ),
  );
  const saysSo = (name: string) => `\`${name}\`, and tools/${name.split('/')[0] ?? ''}.yaml says that this ended on`;
  const document = parsedRecords(records, 'organization')[0]?.document;
  return [
    ...currentOn(scenarios, today).flatMap(({ id, at, question }) => {
      const name = `${question.tool}/${question.plan}`;
      const day = ended.get(name);
      return day === undefined ? [] : [problem('text-disagrees', at, `\`${id}\` is about ${saysSo(name)} ${day}.`)];
    }),
    ...organization.preferred.flatMap((name, index) => {
      const day = ended.get(name);
      if (day === undefined || !document) return [];
      return [
        problem('text-disagrees', document.place(['preferred', index]), `readers are offered ${saysSo(name)} ${day}.`),
      ];
    }),
  ];
}

/** The day on which a plan ended, by what its facts, or those of its tool, say about how it runs. */
function endOf(tool: Tool, plan: Tool['plans'][number]): string | undefined {
  const { short = '' } = plan.facts.runs ?? tool.facts.runs ?? {};
  const [, written] = ENDED.exec(short) ?? [];
  return written === undefined ? undefined : dayOf(written);
}
