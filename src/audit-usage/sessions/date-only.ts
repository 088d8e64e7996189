import type { Session } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Returns the conversation of which a file tells no more than when it was changed last, milliseconds since 1970. */
export function dateOnly(
  {
    changed,
    confidence = 'likely',
    tool,
    name,
    id,
    folder,
  }: Pick<Session, 'tool' | 'name' | 'id' | 'folder' | 'confidence'> & { changed: number },
  dayOf: (at: number) => string,
): Session[] {
  const tally = new SessionTally(dayOf);
  tally.add(null, changed);
  if (tally.isEmpty) return [];
  return [{ tool, name, id, folder, confidence, plan: null, trace: 'session', days: tally.list() }];
}
