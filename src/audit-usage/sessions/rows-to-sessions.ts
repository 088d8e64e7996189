import { textAt } from '../../check-tool/members.ts';
import { momentAt } from './line-object.ts';
import type { Session } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Describes how the rows of a query become sessions. */
interface RowsOf {
  tool: string;
  name: string;
  dayOf: (at: number) => string;
  isTrace?: boolean;
  /** Returns the plan that a provider of models stands for. */
  planOf?: (provider: string | null) => string | null;
}

/**
 * Gathers rows with `id`, `model`, `first` and `last` into sessions; `folder`, `parent` and `provider` where there are such
 * columns. Times are milliseconds.
 */
export function rowsToSessions(
  rows: Iterable<Record<string, unknown>>,
  { tool, name, dayOf, isTrace, planOf }: RowsOf,
): Session[] {
  const found = new Map<string, { session: Omit<Session, 'days'>; tally: SessionTally }>();
  for (const row of rows) {
    const id = textAt(row, 'id');
    if (id === null) continue;
    const known = found.get(id) ?? {
      session: {
        ...{ tool, name, id, folder: textAt(row, 'folder'), plan: planOf?.(textAt(row, 'provider')) ?? null },
        parent: textAt(row, 'parent'),
        ...(isTrace && { trace: 'session' as const }),
      },
      tally: new SessionTally(dayOf),
    };
    found.set(id, known);
    for (const model of (textAt(row, 'model') ?? '').split('\n')) {
      known.tally.add(model, momentAt(row, 'first'));
      known.tally.add(model, momentAt(row, 'last'));
    }
  }
  return [...found.values()].flatMap(({ session, tally }) =>
    tally.isEmpty ? [] : [{ ...session, days: tally.list() }],
  );
}
