import type { Commit } from './commit.ts';

/** Holds what a commit can say by its label, from the best to the least. */
const LABEL_STATES = ['labelled', 'incomplete', 'misplaced', 'unlabelled'] as const;
export type LabelState = (typeof LABEL_STATES)[number];

/** One `Assisted-by:` line of a commit. */
export interface Label {
  /** The tool's id; empty where the line cannot be read. */
  tool: string;
  /** The model; null where the label leaves it out. */
  model: string | null;
  state: Exclude<LabelState, 'unlabelled'>;
}

const LINE = /^assisted-by[ \t]*:[ \t]*(\S.*)$/gim;

/** TOOL:MODEL, with further words behind it as the Linux kernel writes them. */
const VALUE = /^([\w.-]{1,60})(?::([\w.:/@[\]-]{0,80}))?(?=\s|$)/;

/** An address: then the line names a person, or a tool in another form. */
const PERSON = /<[^<>@]*@[^<>]*>/;

/** Words of the template that somebody left as they were. */
const TEMPLATE = /^(?:model|model_version|version|model-version)$/i;

/**
 * The labels of a commit, wherever in its message: `Assisted-by: TOOL:MODEL`. A quoted line is none, nor is the form
 * that names a person's address (`MODEL via Crush <…>`).
 */
export function labelsOf({ message, trailers }: Pick<Commit, 'message' | 'trailers'>): Label[] {
  const last = new Set(trailers.map((trailer) => trailer.trim()));
  // A squash repeats the labels of its commits.
  const values = new Set([...message.matchAll(LINE)].map(([, text = '']) => text.trim()));
  return [...values].flatMap((value): Label[] => {
    if (PERSON.test(value)) return [];
    const [, tool = '', model = ''] = VALUE.exec(value) ?? [];
    const isNamed = model !== '' && !TEMPLATE.test(model);
    return [
      {
        tool: tool.toLowerCase(),
        model: isNamed ? model : null,
        state: !isNamed ? 'incomplete' : last.has(value) ? 'labelled' : 'misplaced',
      },
    ];
  });
}
