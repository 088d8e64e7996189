import { UNLISTED_TOOL } from '../basics/unlisted-tool.ts';
import { isUndisclosed } from './named-traits.ts';
import type { ToolPlan } from './question.ts';

/**
 * Returns what to write for output of a plan where a condition asks for a label.
 * @param label of the condition: `Assisted-by: {tool}:{model}`
 */
export const labelText = (label: string, { tool, plan }: ToolPlan): string =>
  label
    .replaceAll('{tool}', tool.id === UNLISTED_TOOL ? 'TOOL' : tool.id)
    .replaceAll('{model}', isUndisclosed(plan) ? 'undisclosed' : 'MODEL');
