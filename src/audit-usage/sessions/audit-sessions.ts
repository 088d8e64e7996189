import { basename } from 'node:path';
import { addDays } from '../../basics/calendar.ts';
import type { Audit } from '../audit-repository.ts';
import { knownOf } from '../../check-tool/commits/stated-work.ts';
import type { Reach } from '../audit-report.ts';
import { openRepository } from '../../check-tool/commits/read-repository.ts';
import { readRepositoryPolicy, type RepositoryPolicy } from '../../check-tool/commits/repository-policy.ts';
import type { Use } from '../../check-tool/commits/use.ts';
import { rangeKey, withRulesOf, type VerdictRange } from '../../check-tool/commits/verdict-range.ts';
import { readStore, type StoreReading } from './read-store.ts';
import { SeenRecords } from './seen-records.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './store.ts';

/** The repository in which a session ran, as far as this machine knows it. */
interface Ground {
  name: string;
  policy: RepositoryPolicy;
}

/**
 * Reads the sessions of stores into the findings. A session counts once in each month in which it has an answer; copies
 * and subagents count with their session.
 * @param onFile called for each file, with the name of its store
 */
export async function auditSessions(
  stores: readonly SessionStore[],
  audit: Audit,
  onFile: (name: string) => void,
): Promise<Reach[]> {
  const seen = new SeenRecords();
  const since = Date.parse(addDays(audit.window.since, -2));
  const sessions = new Map<string, Session>();
  const reach: Reach[] = [];
  for (const store of stores) {
    const reading = await readStore(store, { dayOf: audit.dayOf, seen, since, onFile });
    if (reading.files + reading.compressed === 0) continue;
    for (const session of reading.sessions) merge(sessions, session);
    reach.push(reachOf(store.name, reading, audit));
  }
  const grounds = new Map<string, Ground>();
  for (const session of sessions.values()) {
    const ground = await groundOf(session.folder, grounds, audit);
    for (const { use, verdict } of usesOf(session, ground, audit)) audit.findings.add(ground.name, use, verdict);
  }
  return reach;
}

function merge(sessions: Map<string, Session>, session: Session): void {
  const key = JSON.stringify([session.tool, session.name, session.id]);
  const known = sessions.get(key);
  if (!known) sessions.set(key, session);
  else {
    known.folder ??= session.folder;
    known.plan ??= session.plan;
    known.days.push(...session.days);
  }
}

function usesOf(session: Session, { policy }: Ground, audit: Audit): { use: Use; verdict: VerdictRange }[] {
  const { tool, name, plan } = session;
  const found = new Map<string, { use: Use; verdict: VerdictRange }>();
  for (const { model, day, first, last } of session.days) {
    if (!isInWindow(day, audit)) continue;
    const stated = usesStated(policy);
    const known = { ...knownOf(tool, policy, audit.stated), ...(stated && { uses: stated }) };
    const listed = audit.verdicts.on(day).policy.tools.find(({ id }) => id === tool)?.plans ?? [];
    const plans = plan !== null && listed.some(({ id }) => id === plan) ? [plan] : known.plans;
    const verdict = audit.verdicts.rangeOn({ ...known, plans }, day);
    const key = JSON.stringify([model, day.slice(0, 7), rangeKey(verdict)]);
    const before = found.get(key);
    if (!before) {
      const base = { record: 'session', confidence: 'certain', label: 'unlabelled' } as const;
      found.set(key, { use: { ...base, tool, name, model, first, last }, verdict });
      continue;
    }
    before.use.first = Math.min(before.use.first, first);
    before.use.last = Math.max(before.use.last, last);
    before.verdict = withRulesOf(before.verdict, verdict);
  }
  return [...found.values()];
}

/** The uses of a repository, if its file says what all of it is. A session is about one of them, nobody knows which. */
const usesStated = ({ use, byPath }: RepositoryPolicy) =>
  use === undefined ? undefined : [...new Set([use, ...byPath.map((entry) => entry.use)])];

const isInWindow = (day: string, { window }: Audit) => day >= window.since && day <= window.until;

/** Finds the repository of a folder; one that is not here any more goes by the last part of its path. */
async function groundOf(folder: string | null, grounds: Map<string, Ground>, audit: Audit): Promise<Ground> {
  if (folder === null) return { name: 'folder not recorded', policy: { byPath: [], plans: {} } };
  const known = grounds.get(folder);
  if (known) return known;
  const { name, policyText = '{}' } = await openRepository(folder).catch(() => ({
    name: basename(folder.replaceAll('\\', '/')),
    policyText: '{}',
  }));
  const { found } = readRepositoryPolicy(policyText, audit.verdicts.on(audit.window.until).policy);
  const ground = { name, policy: found };
  grounds.set(folder, ground);
  return ground;
}

function reachOf(name: string, reading: StoreReading, audit: Audit): Reach {
  const { sessions, files, damaged, tooLong, firstDamage, unreadable, compressed } = reading;
  const passed = Number.isFinite(reading.oldestPassed) ? [audit.dayOf(reading.oldestPassed)] : [];
  const days = [...passed, ...sessions.flatMap((session) => session.days.map(({ day }) => day))].sort();
  const inWindow = sessions.filter((session) => session.days.some(({ day }) => isInWindow(day, audit))).length;
  return {
    place: name,
    kind: 'sessions',
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    records: files,
    withUse: inWindow,
    missing: [
      ...(damaged > 0 ? [`${damaged} damaged or unfinished lines were passed over, the first in ${firstDamage}.`] : []),
      ...(tooLong > 0 ? [`${tooLong} lines or files were too long to be read.`] : []),
      ...(unreadable > 0 ? [`${unreadable} files could not be opened.`] : []),
      ...(compressed > 0
        ? [`${compressed} compressed sessions (.zst) were not read: unpack a copy with zstd -d.`]
        : []),
    ],
  };
}
