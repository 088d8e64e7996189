import { routesTable } from '#words/processes.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { inPlainWords } from '../model/printed-words.ts';
import type { FlowContent } from '../model/schema/flow.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { FlowPart, FlowStep, Table } from './flow.ts';
import type { Columns } from './river.ts';

type Source = Pick<Handbook, 'organization' | 'today'>;
type Step = FlowContent['steps'][number];
type Part = NonNullable<Step['parts']>[number];

/** The steps of a process, as they are drawn: the words of the data in their texts, and the routes of the day in a table. */
export const flowSteps = ({ steps }: Pick<FlowContent, 'steps'>, { organization, today }: Source): FlowStep[] =>
  steps.map(({ columns: _columns, text, parts, table, ...step }) => ({
    ...step,
    text: inPlainWords(text, organization),
    ...(parts && { parts: parts.map((part, index) => partOf(part, partId(step.id, index), organization)) }),
    ...(table && routesOf({ organization, today })),
  }));

/** The use that the steps make of a wide canvas: all columns, or as many as they say. What stands beside the way takes one. */
export const flowColumns = ({ columns, steps }: Pick<FlowContent, 'columns' | 'steps'>): Columns => ({
  count: columns,
  spans: new Map(steps.map(({ id, columns: own, isAside }) => [id, own ?? (isAside ? 1 : columns)])),
});

/** The name of a part among the boxes of a picture: no id of a step has a dot. */
export const partId = (step: string, index: number): string => `${step}.${index}`;

const partOf = ({ title, text, ...part }: Part, id: string, organization: Source['organization']): FlowPart => ({
  ...part,
  id,
  title: title ?? (part.verdict ? VERDICT_NAMES[part.verdict].tag : ''),
  text: inPlainWords(text, organization),
});

function routesOf({ organization: { routes, roles }, today }: Source): { table?: Table } {
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const rows = currentOn(routes, today).map(({ name, decides, workingDays }) => ({
    name,
    who: roleName(decides),
    number: workingDays,
  }));
  return rows.length === 0 ? {} : { table: { headings: routesTable.headings, rows } };
}
