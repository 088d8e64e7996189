import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import type { Commit } from './commit.ts';
import type { MarkFinder } from './found-mark.ts';
import { labelsOf, type Label } from './label.ts';
import { listedTool } from './listed-tool.ts';
import type { MarkBeside } from './mark-beside.ts';
import type { MarksBeside } from './marks-beside.ts';
import type { Use } from './use.ts';

/** The tools that the directory of the handbook lists, by id, with their names. */
export type ToolNames = ReadonlyMap<string, string>;

/** Stands for the tool of a label that cannot be read. */
export const UNREADABLE = 'Not readable';

/**
 * Returns the uses that a commit shows: by its labels, by the marks that tools left in it, and by notes and branches beside it;
 * none for most commits.
 */
export function usesOfCommit(commit: Commit, find: MarkFinder, beside: MarksBeside, tools: ToolNames): Use[] {
  const labels = labelsOf(commit);
  const marks = find(commit);
  const base = { record: 'commit', first: commit.at, last: commit.at } as const;
  const labelled = labels.map((label): Use => {
    const listed = tools.has(label.tool) ? label.tool : UNLISTED_TOOL;
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
  const directory = [...tools].map(([id, name]) => ({ id, name }));
  const marksBeside = (beside.get(commit.hash) ?? []).map((mark) => ({ ...mark, tool: listedTool(directory, mark) }));
  return withMarksBeside([...labelled, ...unlabelled], commit, marksBeside);
}

const isSame = (label: Label, { tool, name }: { tool: string; name: string }) =>
  tool === UNLISTED_TOOL ? label.tool === name.toLowerCase().replaceAll(/\s+/g, '-') : label.tool === tool;

/** Adds the tools that only a note or a branch names; where the commit names the tool, a note may know its model. */
function withMarksBeside(uses: readonly Use[], { at }: Commit, marks: readonly MarkBeside[]): Use[] {
  const isOf = (use: Use, mark: MarkBeside) =>
    use.tool === mark.tool && (use.tool !== UNLISTED_TOOL || use.name === mark.name);
  const named = uses.map((use) => ({
    ...use,
    model: use.model ?? marks.find((mark) => isOf(use, mark))?.model ?? null,
  }));
  const others = marks.filter((mark) => !uses.some((use) => isOf(use, mark)));
  return [
    ...named,
    ...others.map(({ tool, name, model, confidence }): Use => ({
      ...{ record: 'commit', label: 'unlabelled', first: at, last: at, tool, name, model, confidence },
    })),
  ];
}
