import type { Handbook } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';

/** Returns the tools that say what takes their place although they are in use, or name a tool that is gone by then. */
export function replacementProblems(records: readonly AnyFileRecord[], { tools }: Handbook): Problem[] {
  return records.filter(isOfKind('tool')).flatMap(({ id, data, document }) => {
    const { replacedBy, retired } = data ?? {};
    if (replacedBy === undefined) return [];
    const told = (message: string) => [
      problem('wrong-value', document.place(['replacedBy']), `\`replacedBy\`: ${message}`),
    ];
    if (retired === undefined) return told(`${id} is in use. Give it a day in \`retired\`, or leave this out.`);
    if (replacedBy === id) return told('a tool cannot take its own place.');
    const end = tools.find((tool) => tool.id === replacedBy)?.retired;
    return end !== undefined && end <= retired
      ? told(`${replacedBy} is retired itself, since ${end}. Name a tool that is in use on ${retired}.`)
      : [];
  });
}
