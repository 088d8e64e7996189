import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { planOfProvider } from './plan-of-provider.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Reads a file of the older store of OpenCode: a session with its folder and parent, or one message of it. */
export function openCodeFile({ stem, dayOf }: SessionFile): SessionLines {
  const sessions: Session[] = [];
  const base = { tool: 'open-clients', name: 'OpenCode', id: stem };
  return {
    wants: () => true,
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      const model = textAt(value, 'modelID');
      if (model !== null) {
        const tally = new SessionTally(dayOf);
        tally.add(model, momentAt(objectAt(value, 'time'), 'created'));
        const folder = textAt(objectAt(value, 'path'), 'cwd');
        sessions.push({ ...base, folder, plan: planOfProvider(textAt(value, 'providerID')), days: tally.list() });
      } else if (textAt(value, 'directory') !== null)
        sessions.push({
          ...base,
          folder: textAt(value, 'directory'),
          parent: textAt(value, 'parentID'),
          plan: null,
          days: [],
        });
      return true;
    },
    sessions: () => sessions,
  };
}
