import { isPlainObject } from '../../check-tool/shape.ts';
import { textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { planOfProvider } from './plan-of-provider.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Reads `task_metadata.json` of a task of Cline: the models that it used, each with its first moment. */
export function clineLines({ stem, dayOf, folder }: SessionFile): SessionLines {
  const tally = new SessionTally(dayOf);
  let plan: string | null = null;
  return {
    wants: () => true,
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      const used: unknown[] = Array.isArray(value.model_usage) ? value.model_usage : [];
      for (const entry of used.filter(isPlainObject)) {
        tally.add(textAt(entry, 'model_id'), momentAt(entry, 'ts'));
        plan = planOfProvider(textAt(entry, 'model_provider_id')) ?? plan;
      }
      return true;
    },
    sessions: () =>
      tally.isEmpty ? [] : [{ tool: 'open-clients', name: 'Cline', id: stem, folder, plan, days: tally.list() }],
  };
}
