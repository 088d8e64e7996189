import type { Handbook } from '../model/handbook.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { policyDay } from '../policy/policy-day.ts';
import { agentText } from './agent-text.ts';
import { dependsOnData, worksOn } from './division-work.ts';

/** A text for coding agents, and the work that it is for. */
export interface AgentText {
  division: string;
  /** Undefined for the text that covers all data classes. */
  data: string | undefined;
  text: string;
}

/**
 * Returns the texts of a handbook: for each division one that covers all data classes and, where these are answered
 * differently, one for each.
 */
export function agentTextsOf(handbook: Handbook): AgentText[] {
  const known = KNOWN.get(handbook) ?? textsOf(handbook);
  KNOWN.set(handbook, known);
  return known;
}

/** Two kinds of address ask for the texts of the same build. */
const KNOWN = new WeakMap<Handbook, AgentText[]>();

function textsOf(handbook: Handbook): AgentText[] {
  const on = policyDay(handbook, handbook.today);
  const worksOf = worksOn(handbook, on);
  const { divisions, data } = handbook.organization;
  return choosableOn(divisions, on).flatMap(({ id: division }) => {
    const textFor = (dataClass: string | undefined): AgentText => {
      const work = worksOf(division, dataClass);
      return { division, data: dataClass, text: agentText(handbook, { division, data: dataClass, work, on }) };
    };
    const classes = dependsOnData(worksOf(division, undefined)) ? choosableOn(data, on).map(({ id }) => id) : [];
    return [textFor(undefined), ...classes.map(textFor)];
  });
}
