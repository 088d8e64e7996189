import { basename } from 'node:path';
import { addDays } from '../../basics/calendar.ts';
import type { Audit } from '../audit-repository.ts';
import { listedTool } from '../../check-tool/commits/listed-tool.ts';
import { knownOf } from '../../check-tool/commits/stated-work.ts';
import type { Reach } from '../audit-report.ts';
import { counted } from '../counted.ts';
import { openRepository } from '../../check-tool/commits/read-repository.ts';
import { readRepositoryPolicy, type RepositoryPolicy } from '../../check-tool/commits/repository-policy.ts';
import type { Use } from '../../check-tool/commits/use.ts';
import { rangeKey, withRulesOf, type VerdictRange } from '../../check-tool/commits/verdict-range.ts';
import { inOrder } from './in-order.ts';
import { planStore, takeReading, type StorePlan, type StoreReading } from './plan-store.ts';
import { ReadingPool } from './reading-pool.ts';
import { readSessionFile, type SessionFileTask } from './read-session-file.ts';
import { SeenRecords } from './seen-records.ts';
import { readDatabase } from './read-database.ts';
import type { SessionDatabase } from './session-database.ts';
import { SessionRegister } from './session-register.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './store.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { unpacksZstd } from './file-chunks.ts';
import { threadsFor } from './threads.ts';

/** The repository in which a session ran, as far as this machine knows it. */
interface Ground {
  name: string;
  policy: RepositoryPolicy;
}

/** Holds the places in which sessions are looked for. */
export interface SessionPlaces {
  stores: readonly SessionStore[];
  databases: readonly SessionDatabase[];
}

/** Describes what reading takes from its surroundings. */
interface ReadingSettings {
  /** Called for each file, with the name of its store. */
  onFile: (name: string) => void;
  /** Called with how much was read since the last time. */
  onBytes?: (bytes: number) => void;
  openDatabase?: OpenDatabase;
  unpacks?: boolean;
  /** The script of which threads are made where there is much to read; left out, everything is read in this one. */
  script?: URL | undefined;
  /** The number of threads; left out, as many as are best here. */
  threads?: number;
}

/** Files that are begun before the first of them is needed: a large one holds up no others. */
const AHEAD = 256;

/**
 * Reads the sessions of a machine into the findings. A session counts once in each month in which it has an answer; copies
 * and subagents count with their session.
 */
export async function auditSessions(
  { stores, databases }: SessionPlaces,
  audit: Audit,
  settings: ReadingSettings,
): Promise<Reach[]> {
  const { onFile, openDatabase: open = openDatabase, unpacks = unpacksZstd() } = settings;
  const since = Date.parse(addDays(audit.window.since, -2));
  const sessions = new SessionRegister();
  const reach: Reach[] = [];
  const plans: StorePlan[] = [];
  for (const store of stores) plans.push(await planStore(store, { dayOf: audit.dayOf, since, onFile, unpacks }));
  await readPlans(plans, audit, settings);
  for (const { store, reading } of plans) {
    if (reading.files === 0) continue;
    for (const session of reading.sessions) sessions.add(session);
    const retention = store.retention ? [await store.retention()] : [];
    reach.push(
      reachOf(
        store.name,
        reading.sessions,
        reading.files,
        audit,
        [...retention, ...missingOf(reading)],
        reading.oldestPassed,
      ),
    );
  }
  for (const database of databases) {
    onFile(database.name);
    const reading = await readDatabase(database, audit.dayOf, open);
    if (!reading) continue;
    for (const session of reading.sessions) sessions.add(session);
    const place = `${database.name}, ${basename(database.path)}`;
    reach.push(reachOf(place, reading.sessions, 1, audit, reading.missing));
  }
  const grounds = new Map<string, Ground>();
  for (const session of sessions.list()) {
    const ground = await groundOf(session.folder, grounds, audit);
    for (const { use, verdict } of usesOf(session, ground, audit)) audit.findings.add(ground.name, use, verdict);
  }
  return reach;
}

/** Reads the files of all stores: in several threads where that is faster, with the same result. */
async function readPlans(
  plans: readonly StorePlan[],
  { dayOf, timeZone }: Audit,
  { onFile, onBytes = () => undefined, script, threads }: ReadingSettings,
): Promise<void> {
  const work = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const bytes = plans.reduce((sum, plan) => sum + plan.bytes, 0);
  const count = threads ?? threadsFor(work.length, bytes);
  const pool = script && count > 1 ? new ReadingPool(script, count, timeZone, onBytes) : undefined;
  const begin = ({ plan, task }: { plan: StorePlan; task: SessionFileTask }) => {
    const onStart = () => onFile(plan.store.name);
    if (pool) return pool.read(task, onStart);
    onStart();
    return readSessionFile(task, dayOf, onBytes);
  };
  const seen = new SeenRecords();
  try {
    for await (const [{ plan, task }, found] of inOrder(work, pool ? AHEAD : 1, begin))
      takeReading(plan, task, found, seen);
  } finally {
    await pool?.close();
  }
}

function usesOf(session: Session, { policy }: Ground, audit: Audit): { use: Use; verdict: VerdictRange }[] {
  const { name, plan, confidence = 'certain' } = session;
  const found = new Map<string, { use: Use; verdict: VerdictRange }>();
  for (const { model, day, first, last } of session.days) {
    if (!isInWindow(day, audit)) continue;
    const { tools } = audit.verdicts.on(day).policy;
    const tool = listedTool(tools, session);
    const stated = usesStated(policy);
    const known = { ...knownOf(tool, policy, audit.stated), ...(stated && { uses: stated }) };
    const listed = tools.find(({ id }) => id === tool)?.plans ?? [];
    const plans = plan !== null && listed.some(({ id }) => id === plan) ? [plan] : known.plans;
    const verdict = audit.verdicts.rangeOn({ ...known, plans }, day);
    const key = JSON.stringify([tool, model, day.slice(0, 7), rangeKey(verdict)]);
    const before = found.get(key);
    if (!before) {
      const base = { record: 'session', label: 'unlabelled' } as const;
      found.set(key, { use: { ...base, confidence, tool, name, model, first, last }, verdict });
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

function reachOf(
  place: string,
  sessions: readonly Session[],
  records: number,
  audit: Audit,
  missing: string[],
  oldestPassed = Number.POSITIVE_INFINITY,
): Reach {
  const passed = Number.isFinite(oldestPassed) ? [audit.dayOf(oldestPassed)] : [];
  const days = [...passed, ...sessions.flatMap((session) => session.days.map(({ day }) => day))].sort();
  const withUse = sessions.filter((session) => session.days.some(({ day }) => isInWindow(day, audit))).length;
  return { place, kind: 'sessions', oldest: days[0] ?? null, newest: days.at(-1) ?? null, records, withUse, missing };
}

function missingOf({ damaged, firstDamage, tooLong, unreadable, compressed, byDate }: StoreReading): string[] {
  const unpacked = 'Node 22.15 and later unpack them, or zstd -d does.';
  const said = [
    [
      damaged,
      `damaged or unfinished line was passed over, in ${firstDamage}.`,
      `damaged or unfinished lines were passed over, the first in ${firstDamage}.`,
    ],
    [tooLong, 'line or file was too long to be read.', 'lines or files were too long to be read.'],
    [unreadable, 'file could not be opened.', 'files could not be opened.'],
    [
      byDate,
      'file tells only the day on which it was changed last; a copy or a restore moves it.',
      'files tell only the day on which they were changed last; a copy or a restore moves it.',
    ],
    [
      compressed,
      `compressed session (.zst) was not read: ${unpacked}`,
      `compressed sessions (.zst) were not read: ${unpacked}`,
    ],
  ] as const;
  return said.flatMap(([count, ofOne, ofSeveral]) => (count > 0 ? [counted(count, ofOne, ofSeveral)] : []));
}
