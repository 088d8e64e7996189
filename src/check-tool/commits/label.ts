import type { Commit } from './commit.ts';

/** Holds what a commit can say by its label, from the best to the least. */
const LABEL_STATES = ['labelled', 'incomplete', 'misplaced', 'unlabelled'] as const;
export type LabelState = (typeof LABEL_STATES)[number];

/** One `Assisted-by:` line of a commit. */
export interface Label {
  tool: string;
  /** The model; null where the label leaves it out. */
  model: string | null;
  state: Exclude<LabelState, 'unlabelled'>;
}

const LINE = /^assisted-by[ \t]*:[ \t]*(\S.*)$/gim;

/** TOOL:MODEL, with further words behind it as the Linux kernel writes them. */
const VALUE = /^([\w.-]{1,60})(?::([\w.:/@[\]-]{0,80}))?(?=\s|$)(.*)$/;

/** Words of the template that somebody left as they were. */
const TEMPLATE = /^(?:model|model_version|version|model-version)$/i;

/**
 * The labels of a commit, wherever in its message: `Assisted-by: TOOL:MODEL`. A quoted line is none, nor is the form
 * that names a person's address (`MODEL via Crush <…>`).
 */
export function labelsOf({ message, trailers }: Pick<Commit, 'message' | 'trailers'>): Label[] {
  return [...message.matchAll(LINE)].flatMap(([, text = '']): Label[] => {
    const value = text.trim();
    const [, tool, model = '', rest = ''] = VALUE.exec(value) ?? [];
    if (tool === undefined || /<[^>]*@[^>]*>/.test(rest)) return [];
    const isNamed = model !== '' && !TEMPLATE.test(model);
    const isLast = trailers.some((trailer) => trailer.trim() === value);
    return [
      {
        tool: tool.toLowerCase(),
        model: isNamed ? model : null,
        state: !isNamed ? 'incomplete' : isLast ? 'labelled' : 'misplaced',
      },
    ];
  });
}
