import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { nearestWord } from '../../basics/edit-distance.mjs';
import { labelText } from '../../policy/label-text.ts';
import type { DecisionData } from '../document.ts';
import type { LabelState } from './label.ts';
import { UNREADABLE } from './uses-of-commit.ts';
import type { Use } from './use.ts';

/** The label as this script reads it, for a policy version whose conditions do not spell it out. */
const LABEL = 'Assisted-by: {tool}:{model}';

/** Describes the label of a use, and what is wrong with it. */
export interface UseLabel {
  state: LabelState;
  /** Says whether it names a tool that the handbook lists, and a model or `undisclosed`, in the last paragraph of the message. */
  wellFormed: boolean;
  /** Says what is wrong; null where nothing is. */
  fault: string | null;
  /** The label to write instead; null where there is nothing to write. */
  write: string | null;
}

/**
 * Returns what a use is labelled with.
 * @param plan the plan that was used; undefined where it is not known
 */
export function labelOfUse(use: Use, document: DecisionData, plan: string | undefined): UseLabel {
  const { label: state } = use;
  if (state === 'labelled') return { state, wellFormed: true, fault: null, write: null };
  const asked = document.conditions.find(({ label }) => label !== undefined)?.label;
  return {
    state,
    wellFormed: false,
    fault: faultOf(use, document),
    write: labelToWrite(use, document, asked ?? LABEL, plan),
  };
}

function faultOf({ label, tool, name, model }: Use, { policy }: DecisionData): string {
  if (label === 'unlabelled') return 'It has no label, only the mark of the tool.';
  if (label === 'misplaced')
    return 'Its label is outside of the last paragraph of the message, where Git does not read it.';
  if (name === UNREADABLE) return 'Its label cannot be read: it should name the id of a tool, a colon and the model.';
  if (tool !== UNLISTED_TOOL) return 'Its label names no model; where the tool shows none, it is "undisclosed".';
  const nearest = nearestWord(
    name,
    policy.tools.map(({ id }) => id),
  );
  const hint = nearest ? ` Did you mean ${nearest}?` : '';
  return `Its label names a tool that the handbook does not list: ${name}.${hint}${model === null ? ' It names no model either.' : ''}`;
}

function labelToWrite(
  { tool, model }: Use,
  { policy }: DecisionData,
  template: string,
  plan: string | undefined,
): string | null {
  const listed = policy.tools.find(({ id }) => id === tool);
  const used = listed?.plans.find(({ id }) => id === plan) ?? listed?.plans[0];
  if (!listed || !used) return null;
  return model === null
    ? labelText(template, { tool: listed, plan: used })
    : template
        .replaceAll('{tool}', listed.id === UNLISTED_TOOL ? 'TOOL' : listed.id)
        .replaceAll('{model}', () => model);
}
