import { isPlainObject } from '../../check-tool/shape.ts';
import { objectAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Reads `stats-cache.json` of Claude Code: models by day, also of days of which no session is left. */
export function claudeCodeStats({ dayOf }: SessionFile): SessionLines {
  const sessions: Session[] = [];
  return {
    wants: () => true,
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      const days: unknown[] = Array.isArray(value.dailyModelTokens) ? value.dailyModelTokens : [];
      for (const day of days.filter(isPlainObject)) {
        const tally = new SessionTally(dayOf);
        // A date without a time: noon is that day nearly everywhere.
        const at = momentAt({ at: `${String(day.date)}T12:00:00Z` }, 'at');
        for (const model of Object.keys(objectAt(day, 'tokensByModel'))) tally.add(model, at);
        const base = { tool: 'claude-code', name: 'Claude Code', folder: null, plan: null, trace: 'day' as const };
        if (!tally.isEmpty) sessions.push({ ...base, id: `stats ${at}`, days: tally.list() });
      }
      return true;
    },
    sessions: () => sessions,
  };
}
