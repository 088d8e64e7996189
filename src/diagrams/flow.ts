import { pictureWords } from '#words/pictures.ts';
import { routesTable } from '#words/processes.ts';
import type { PlainText } from '../model/text-kinds.ts';
import type { Verdict } from '../policy/answer.ts';

/** One way in which a step ends, or one of the things it consists of. */
export interface FlowPart {
  id: string;
  title: PlainText;
  text: PlainText;
  /** When it happens, as a word beside the arrow. */
  when?: string | undefined;
  verdict?: Verdict | undefined;
  /** The flow ends here instead of going on to the next step. */
  isEnd?: true | undefined;
}

/** A small table: what, who, and a number, under the headings of the three columns. */
export interface Table {
  headings: [name: string, who: string, number: string];
  rows: { name: string; who: string; number: number }[];
}

interface Link {
  to: string;
  /** Says when the flow goes this way. */
  when?: string | undefined;
}

/** A step of a process. The picture and the list beside it are both made from the same steps. */
export interface FlowStep {
  id: string;
  title: PlainText;
  text: PlainText;
  /** The stretch of time to which this step and those after it belong. */
  phase?: string | undefined;
  parts?: FlowPart[];
  /** The parts follow each other; otherwise one of them happens. */
  partsInOrder?: true | undefined;
  table?: Table;
  /** Off the straight way. */
  isAside?: true | undefined;
  verdict?: Verdict | undefined;
  next?: Link[] | undefined;
}

/** An item of the list that says the same as the picture. */
export interface Item {
  title: PlainText;
  text: PlainText;
  /** The items below it, and whether their order means something. */
  items: Item[];
  isOrdered: boolean;
}

/** The steps as a list: each with its parts, the rows of its table, and where it goes on unless that is simply the next step. */
export function itemsOf(steps: readonly FlowStep[]): Item[] {
  return steps.map((step, index) => {
    const parts = (step.parts ?? []).map(({ title, text, when }) =>
      leaf(when ? pictureWords.partWhen(when, title) : title, text),
    );
    const rows = (step.table?.rows ?? []).map(({ name, who, number }) =>
      leaf(name, routesTable.inWorkingDays(who, number)),
    );
    const ways = (step.next ?? []).flatMap(({ to, when }) => {
      const number = steps.findIndex(({ id }) => id === to) + 1;
      if (when) return [leaf(pictureWords.goOnWhen(when, number))];
      return number === index + 2 ? [] : [leaf(pictureWords.goOn(number))];
    });
    return {
      title: step.phase ? pictureWords.phase(step.phase, step.title) : step.title,
      text: step.text,
      items: [...parts, ...rows, ...ways],
      isOrdered: step.partsInOrder ?? false,
    };
  });
}

const leaf = (title: string, text = ''): Item => ({ title, text, items: [], isOrdered: false });
