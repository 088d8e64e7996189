import type { Commit } from './commit.ts';
import type { MarkFinder } from './found-mark.ts';
import { labelsOf, type Label } from './label.ts';
import type { Use } from './use.ts';

/** The tools that the directory of the handbook lists, by id, with their names. */
export type ToolNames = ReadonlyMap<string, string>;

/** Stands for the tool of a label that cannot be read. */
export const UNREADABLE = 'Not readable';

/** Returns the uses that a commit shows, by its labels and by the marks that tools left; none for most commits. */
export function usesOfCommit(commit: Commit, find: MarkFinder, tools: ToolNames): Use[] {
  const labels = labelsOf(commit);
  const marks = find(commit);
  const base = { record: 'commit', first: commit.at, last: commit.at } as const;
  const labelled = labels.map((label): Use => {
    const listed = tools.has(label.tool) ? label.tool : 'unlisted';
    return {
      ...base,
      tool: listed,
      name: tools.get(label.tool) ?? (label.tool || UNREADABLE),
      model: label.model,
      confidence: 'certain',
      // Nobody can look up a tool that the directory does not know by that name.
      label: listed === label.tool ? label.state : 'incomplete',
    };
  });
  const unlabelled = marks
    .filter((mark) => !labels.some((label) => isSame(label, mark)))
    .map(({ tool, name, model, confidence }): Use => ({ ...base, tool, name, model, confidence, label: 'unlabelled' }));
  return [...labelled, ...unlabelled];
}

const isSame = (label: Label, { tool, name }: { tool: string; name: string }) =>
  tool === 'unlisted' ? label.tool === name.toLowerCase().replaceAll(/\s+/g, '-') : label.tool === tool;
