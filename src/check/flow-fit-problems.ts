import { flowColumns, flowSteps, partId } from '../diagrams/flow-steps.ts';
import { unfitWords, type UnfitWords } from '../diagrams/unfit-words.ts';
import type { Handbook } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';
import type { Path } from '../model/read/yaml-document.ts';
import type { FlowContent } from '../model/schema/flow.ts';

/** Returns the words of flows for which their pictures have no room: words as long as a box, lines beside arrows, boxes like pages. */
export const flowFitProblems = (records: readonly AnyFileRecord[], handbook: Handbook): Problem[] =>
  records.filter(isOfKind('flow')).flatMap(({ data, document }) =>
    data
      ? unfitWords(flowSteps(data, handbook), flowColumns(data)).map((words) => {
          const message = `“${words.text}” ${words.why}.`;
          return problem('crowded-flow', document.place(pathOf(words, data)), message);
        })
      : [],
  );

/** Where the words are written, as near as the picture tells. */
function pathOf({ text, box }: UnfitWords, { steps }: FlowContent): Path {
  const places = steps.flatMap((step, index): { path: Path; box?: string; text?: string | undefined }[] => [
    { path: ['steps', index, 'title'], box: step.id },
    { path: ['steps', index, 'phase'], text: step.phase },
    ...(step.parts ?? []).flatMap(({ title, when }, number) => [
      { path: ['steps', index, 'parts', number, title === undefined ? 'text' : 'title'], box: partId(step.id, number) },
      { path: ['steps', index, 'parts', number, 'when'], text: when },
    ]),
    ...(step.next ?? []).map(({ when }, number) => ({ path: ['steps', index, 'next', number, 'when'], text: when })),
  ]);
  const found = places.find((place) => (box === undefined ? place.text === text : place.box === box));
  return found?.path ?? ['steps'];
}
