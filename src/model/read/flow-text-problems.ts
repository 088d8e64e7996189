import type { FileKind } from '../kind.ts';
import { problem, type Problem } from '../problem.ts';
import type { FlowContent } from '../schema/flow.ts';
import { isOfKind, type AnyFileRecord, type FileRecord } from './records.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

type Step = FlowContent['steps'][number];

/** Returns the texts of flows that no reader would see as they are meant: in a field that shows nothing, or in a flow that no page shows. */
export const flowTextProblems = (records: readonly AnyFileRecord[]): Problem[] => [
  ...records
    .filter(isOfKind('flow'))
    .flatMap(({ data, document }) =>
      data
        ? [...linesWithWords(data, document), ...data.steps.flatMap((step, index) => idleFields(step, index, document))]
        : [],
    ),
  ...shownTwice(records),
  ...shownNowhere(records),
];

const WORDS = /<\/?(?:Commitment|Contact)\b/;

/** Lines in which a component would be shown as it is written: only texts hold words of the data. */
function linesWithWords({ title, steps }: FlowContent, document: YamlDocument): Problem[] {
  const ofStep = (step: Step, index: number): [Path, string | undefined][] =>
    [
      [['title'], step.title],
      [['phase'], step.phase],
      ...(step.parts ?? []).flatMap((part, number): [Path, string | undefined][] => [
        [['parts', number, 'title'], part.title],
        [['parts', number, 'when'], part.when],
      ]),
      ...(step.next ?? []).map(({ when }, number): [Path, string | undefined] => [['next', number, 'when'], when]),
    ].map(([path, line]) => [['steps', index, ...(path as Path)], line as string | undefined]);
  const lines: [Path, string | undefined][] = [[['title'], title], ...steps.flatMap(ofStep)];
  return lines.flatMap(([path, line]) => {
    if (line === undefined || !WORDS.test(line)) return [];
    const message = `\`${String(path.at(-1))}\` is a line of plain words. Write the component in \`text\`, \`description\` or \`caption\`.`;
    return [problem('forbidden-markup', document.place(path), message)];
  });
}

/** Returns what a step says and no picture can show. */
function idleFields({ id, parts = [], partsInOrder, next }: Step, index: number, document: YamlDocument): Problem[] {
  const say = (path: Path, message: string) =>
    problem('broken-flow', document.place(['steps', index, ...path], 'key'), message);
  const inOrder = partsInOrder
    ? parts.flatMap((part, number) =>
        (['when', 'isEnd'] as const).flatMap((field) =>
          part[field] === undefined
            ? []
            : [
                say(
                  ['parts', number, field],
                  `all parts of \`${id}\` happen, one after the other (partsInOrder). Remove \`${field}\`.`,
                ),
              ],
        ),
      )
    : [];
  const isDeadEnd = next !== undefined && parts.length > 0 && parts.every(({ isEnd }) => isEnd);
  return [
    ...inOrder,
    ...(partsInOrder && parts.length === 0
      ? [say(['partsInOrder'], `\`${id}\` has no parts. Remove \`partsInOrder\`.`)]
      : []),
    ...(isDeadEnd
      ? [say(['next'], `every part of \`${id}\` ends the flow, and \`next\` goes on. Remove one of the two.`)]
      : []),
  ];
}

/** Kinds whose files stand on one page. */
const TOGETHER: readonly FileKind[] = ['faq', 'change'];

/** The ids that stand in a page, with their places. */
const shownIn = ({ read }: AnyFileRecord) =>
  (read?.uses ?? [])
    .filter(({ name }) => name === 'Flow')
    .map(({ attributes, at }) => ({ id: String(attributes.id), at }));

/** A picture that stands on one page twice: its parts would have the same names. */
function shownTwice(records: readonly AnyFileRecord[]): Problem[] {
  const pages = Map.groupBy(records, ({ kind, file }) => (TOGETHER.includes(kind) ? kind : file));
  return [...pages.values()].flatMap((together) => {
    const shown = together.flatMap(shownIn);
    return shown.flatMap(({ id, at }, index) => {
      const first = shown.findIndex((other) => other.id === id);
      const earlier = shown[first];
      if (!earlier || first === index) return [];
      const message = `\`${id}\` stands on this page already, at ${earlier.at.file}:${earlier.at.line}. Link to it instead.`;
      return [problem('broken-flow', at, message)];
    });
  });
}

/** Flows that no page shows; nobody knows as long as a page cannot be read. */
function shownNowhere(records: readonly AnyFileRecord[]): Problem[] {
  const isRead = records.every(({ file, read }) => !file.endsWith('.mdx') || read !== undefined);
  const shown = new Set(records.flatMap(shownIn).map(({ id }) => id));
  const unused = (isRead ? records : []).filter(
    (record): record is FileRecord<'flow'> => record.kind === 'flow' && !shown.has(record.id),
  );
  return unused.map(({ id, file }) =>
    problem(
      'unused-flow',
      { file, line: 1, column: 1 },
      `no page shows this: write <Flow id="${id}" /> in the chapter about it.`,
    ),
  );
}
