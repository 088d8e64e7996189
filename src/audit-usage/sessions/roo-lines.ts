import { textAt } from '../../check-tool/members.ts';
import { lineObject } from './line-object.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';
import { momentAt } from './line-object.ts';

/** Reads `history_item.json` of a task of Roo Code; its profile names no model. */
export function rooLines({ stem, dayOf }: SessionFile): SessionLines {
  const tally = new SessionTally(dayOf);
  let folder: string | null = null;
  let parent: string | null = null;
  return {
    wants: () => true,
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      tally.add(null, momentAt(value, 'ts'));
      folder = textAt(value, 'workspace');
      parent = textAt(value, 'parentTaskId');
      return true;
    },
    sessions: () =>
      tally.isEmpty
        ? []
        : [{ tool: 'unlisted', name: 'Roo Code', id: stem, folder, parent, plan: null, days: tally.list() }],
  };
}
