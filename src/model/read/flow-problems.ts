import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { FlowContent } from '../schema/flow.ts';
import { isOfKind, type AnyFileRecord } from './records.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

type Step = FlowContent['steps'][number];

/** A process that is judged: where each of its steps leads, and how to report one. */
interface Judged {
  flow: FlowContent;
  document: YamlDocument;
  indexOf: (id: string) => number;
}

/**
 * Returns what keeps the steps of processes from being drawn: two of one name, ways that lead nowhere, back, or past a step, and
 * steps that nothing leads to. A picture goes from the first step down to the last.
 */
export function flowProblems(records: readonly AnyFileRecord[]): Problem[] {
  return records.filter(isOfKind('flow')).flatMap(({ data: flow, document }) => {
    if (!flow) return [];
    const indexOf = (id: string) => flow.steps.findIndex((step) => step.id === id);
    const judged = { flow, document, indexOf };
    const twice = flow.steps.flatMap(({ id }, index) => {
      const first = indexOf(id);
      return first < index ? [repeatedStep(id, index, first, document)] : [];
    });
    // With two steps of one name nobody can tell where a way leads.
    if (twice.length > 0) return twice;
    const ways = flow.steps.flatMap((step, index) => wayProblems(step, index, judged));
    const asides = flow.steps.flatMap((step, index) => (step.isAside ? asideProblems(step, index, judged) : []));
    return [
      ...ways,
      ...asides,
      ...(ways.length > 0 ? [] : unreachedSteps(judged)),
      ...tooManyColumns(judged),
      ...waysPastTheirStep(judged),
    ];
  });
}

const broken = (document: YamlDocument, path: Path, message: string, part: 'key' | 'value' = 'value') =>
  problem('broken-flow', document.place(path, part), message);

function repeatedStep(id: string, index: number, first: number, document: YamlDocument): Problem {
  const { line } = document.place(['steps', first, 'id']);
  const message = `\`${id}\` is already the id of a step, on line ${line}.`;
  return problem('duplicate-id', document.place(['steps', index, 'id']), message);
}

function wayProblems({ id, next = [] }: Step, index: number, { flow, document, indexOf }: Judged): Problem[] {
  return next.flatMap(({ to }, number) => {
    const path = ['steps', index, 'next', number, 'to'];
    const target = indexOf(to);
    const say = (message: string) => [broken(document, path, message)];
    if (target < 0) {
      const known = flow.steps.map((step) => step.id);
      const message = `\`${to}\` is not a step of this flow.${didYouMean(to, known)}${allowedList(known)}`;
      return [problem('unknown-reference', document.place(path), message)];
    }
    if (next.findIndex((way) => way.to === to) < number)
      return say(`\`${id}\` leads to \`${to}\` already. Remove it here.`);
    if (target === index) return say(`\`${id}\` leads to itself. A flow goes on to a step below.`);
    if (target < index)
      return say(`\`${id}\` leads back to \`${to}\`, which stands above it. A flow goes on to a step below.`);
    const passed = flow.steps.slice(index + 1, target).find(({ isAside }) => !isAside);
    if (passed)
      return say(
        `\`${id}\` leads to \`${to}\` past \`${passed.id}\`. Only a step with isAside: true is passed; what ends or splits here is a part.`,
      );
    return [];
  });
}

/** The faults of a step beside the straight way: one step leads to it, and it is a box of its own. */
function asideProblems({ id, parts, next = [] }: Step, index: number, { flow, document, indexOf }: Judged): Problem[] {
  const say = (message: string, field = 'isAside') => broken(document, ['steps', index, field], message, 'key');
  const leading = flow.steps.filter((step) => step.next?.some(({ to }) => to === id));
  const others = next.filter(({ to }) => flow.steps[indexOf(to)]?.isAside);
  const rivals = leading.flatMap((step) => step.next ?? []).filter(({ to }) => flow.steps[indexOf(to)]?.isAside);
  return [
    ...(index === 0 ? [say('the first step begins the straight way, and stands on it. Remove isAside.')] : []),
    ...(parts ? [say('a step beside the straight way has no parts: it is one box.', 'parts')] : []),
    ...(leading.length > 1
      ? [say(`${leading.length} steps lead to \`${id}\`; one leads to a step beside the way.`)]
      : []),
    ...(rivals.length > 1
      ? [say(`\`${leading[0]?.id ?? ''}\` leads to two steps beside the way; there is room for one.`)]
      : []),
    ...(others.length > 0
      ? [say(`\`${id}\` leads to another step beside the way. Lead it back to the straight one.`, 'next')]
      : []),
  ];
}

/** Steps that no way leads to from the first one; of those that depend on each other, the first. */
function unreachedSteps({ flow, document, indexOf }: Judged): Problem[] {
  const reached = new Set([0]);
  // Ways lead down: whatever leads to a step was reached before it.
  for (const [index, { next = [] }] of flow.steps.entries())
    if (reached.has(index)) for (const { to } of next) reached.add(indexOf(to));
  const first = flow.steps.findIndex((_step, index) => !reached.has(index));
  if (first < 0) return [];
  const id = flow.steps[first]?.id ?? '';
  const before = flow.steps.findLast((step, index) => index < first && !step.isAside)?.id ?? '';
  const message = `no step leads to \`${id}\`. Write next: [{ to: ${id} }] at \`${before}\`, or wherever it follows.`;
  return [broken(document, ['steps', first, 'id'], message)];
}

/** Steps that are wider than the picture, or leave no room for the one beside them. */
function tooManyColumns({ flow: { columns, steps }, document, indexOf }: Judged): Problem[] {
  return steps.flatMap(({ id, columns: own = columns, isAside, next = [] }, index) => {
    const say = (message: string) => {
      const isWritten = steps[index]?.columns !== undefined;
      return [broken(document, ['steps', index, isWritten ? 'columns' : 'id'], message)];
    };
    if (own > columns) return say(`\`${id}\` takes ${own} columns, and the picture has ${columns}.`);
    const beside = next.flatMap(({ to }) => steps[indexOf(to)] ?? []).find((step) => step.isAside);
    if (isAside || !beside) return [];
    const room = columns - (beside.columns ?? 1);
    return own > room
      ? say(
          `\`${beside.id}\` stands beside \`${id}\`, which takes all the room: write columns: ${Math.max(1, room)} here, and at the steps around it that are to stand above each other.`,
        )
      : [];
  });
}

/** Parts that go on to a step which does not stand below them: what takes fewer columns than the picture stands at its right edge. */
function waysPastTheirStep({ flow: { columns, steps }, document, indexOf }: Judged): Problem[] {
  const leftOf = ({ columns: own = columns }: Step) => columns - own;
  return steps.flatMap((step, index) => {
    const { parts = [], partsInOrder, next = [] } = step;
    const target = next.flatMap(({ to }) => steps[indexOf(to)] ?? []).find(({ isAside }) => !isAside);
    if (!target || partsInOrder) return [];
    const width = columns - leftOf(step);
    return parts.flatMap(({ isEnd }, number) => {
      const middle = leftOf(step) + (width * (number + 0.5)) / parts.length;
      if (isEnd || middle > leftOf(target)) return [];
      const message = `this part goes on to \`${target.id}\`, which has ${columns - leftOf(target)} of ${columns} columns, at the right, and does not stand below it. Put the parts that go on last, or give \`${target.id}\` more columns.`;
      return [broken(document, ['steps', index, 'parts', number], message)];
    });
  });
}
