import { textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** The names of the fields that tell when and where something was typed. */
interface HistoryFields {
  tool: string;
  name: string;
  id: string;
  at: string;
  /** The unit of the time, in milliseconds. */
  unit: number;
  folder?: string;
}

/**
 * Reads what was typed in a terminal, as traces of sessions: they count where the session itself is gone. Old lines name no
 * session; they count for their folder and day.
 */
const historyLines =
  ({ tool, name, id, at, unit, folder }: HistoryFields) =>
  ({ dayOf }: SessionFile): SessionLines => {
    const found = new Map<string, { session: Omit<Session, 'days'>; tally: SessionTally }>();
    return {
      wants: (_, from, end) => end > from,
      take(line) {
        const value = lineObject(line);
        if (!value) return false;
        const moment = momentAt(value, at) * unit;
        const named = textAt(value, id);
        const where = folder === undefined ? null : textAt(value, folder);
        const key = named ?? `${where} ${Number.isFinite(moment) ? dayOf(moment) : ''}`;
        const known = found.get(key) ?? {
          session: {
            ...{ tool, name, id: key, folder: where, plan: null },
            trace: named === null ? ('day' as const) : ('session' as const),
          },
          tally: new SessionTally(dayOf),
        };
        known.tally.add(null, moment);
        found.set(key, known);
        return true;
      },
      sessions: () =>
        [...found.values()].flatMap(({ session, tally }) =>
          tally.isEmpty ? [] : [{ ...session, days: tally.list() }],
        ),
    };
  };

/** Reads `history.jsonl` of Claude Code. */
export const claudeHistory = historyLines({
  ...{ tool: 'claude-code', name: 'Claude Code', id: 'sessionId', at: 'timestamp', unit: 1, folder: 'project' },
});

/** Reads `history.jsonl` of Codex. */
export const codexHistory = historyLines({
  ...{ tool: 'codex', name: 'Codex', id: 'session_id', at: 'ts', unit: 1000 },
});
