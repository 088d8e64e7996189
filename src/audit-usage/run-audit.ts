import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { isDate } from '../basics/calendar.ts';
import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import type { DecisionData } from '../check-tool/document.ts';
import { BAD_QUESTION, NO_HANDBOOK } from '../check-tool/exit-codes.ts';
import type { Surroundings } from '../check-tool/run.ts';
import { wrapWords } from '../check-tool/wrap.ts';
import { jsonLines } from '../model/json-lines.ts';
import { plainLines } from '../model/plain-lines.ts';
import { auditRepository, type Audit } from './audit-repository.ts';
import { ALWAYS_BLIND } from './blind-spots.ts';
import { dayFinder } from '../check-tool/commits/day-finder.ts';
import { findRepositories } from './find-repositories.ts';
import { Findings } from './findings.ts';
import { markFinder } from '../check-tool/commits/found-mark.ts';
import { GitFailed } from '../check-tool/commits/git.ts';
import { AUDIT_HELP, scriptVersion } from './help.ts';
import { FORMATS, readAuditOptions, type AuditOptions, type Format } from './options.ts';
import { readNamed, withEarlierVersions } from './policy-documents.ts';
import { PolicyVerdicts } from '../check-tool/commits/policy-verdicts.ts';
import { openRepository } from '../check-tool/commits/read-repository.ts';
import type { AuditReport, Reach } from './audit-report.ts';
import { auditCsv } from './audit-csv.ts';
import { auditMarkdown } from './audit-markdown.ts';
import { auditText } from './audit-text.ts';
import { auditSessions, type SessionPlaces } from './sessions/audit-sessions.ts';
import { databasesOf } from './sessions/session-database.ts';
import { aiderStore, storesOf } from './sessions/store.ts';
import { unreadStoresOf } from './sessions/unread-stores.ts';
import { statedBy } from '../check-tool/commits/stated-work.ts';
import { auditExports } from './exports/audit-exports.ts';
import { evidenceText } from './evidence.ts';
import type { ShippedCheck } from './shipped-check.ts';
import { writeWhole } from './write-whole.ts';
import type { ShippedMark } from '../check-tool/commits/usage-mark.ts';
import { rangeExit, rangeInWords } from '../check-tool/commits/verdict-range.ts';
import { windowOf, type AuditWindow } from './window.ts';

const MAX_SECONDS = 600;

/** Holds what a build puts into the script, and how it shows its progress. */
export interface Carried {
  /** The marks of tools. */
  marks: readonly ShippedMark[];
  /** The check item that the audit answers, where the handbook has one. */
  check?: ShippedCheck | undefined;
  /** Called for each repository and each file of sessions that is read, with the name of it or of its tool. */
  onFile?: (name: string) => void;
  /** Called with how much of the sessions was read since the last time. */
  onBytes?: (bytes: number) => void;
  /** The script itself, of which threads are made where there is much to read. */
  script?: URL;
}

/**
 * Makes one report.
 * @param args what follows the name of the script
 * @returns the exit code
 */
export async function runAudit(
  args: readonly string[],
  surroundings: Surroundings,
  { marks, check, script, onFile = () => undefined, onBytes = () => undefined }: Carried,
): Promise<number> {
  const { env, now, out, err } = surroundings;
  const fail = (exitCode: number, messages: readonly string[]): number => {
    err(plainLines(['audit-usage: no report.', ...messages.map((message) => wrapWords(message))].join('\n\n')));
    return exitCode;
  };
  const { values, faults } = readAuditOptions(args);
  if (values.help) return print(out, AUDIT_HELP);
  if (values.version) return print(out, `audit-usage ${scriptVersion()}, with ${marks.length} marks`);
  const seconds = Number(values.timeout?.[0] ?? 10);
  const wrong = [...faults, ...settingFaults(values, seconds, env.HANDBOOK_TODAY), ...fileFaults(values, check)];
  if (wrong.length > 0) return fail(BAD_QUESTION, wrong);

  const named = await readNamed(values.handbook ?? [], seconds, env);
  if (typeof named === 'string') return fail(NO_HANDBOOK, [named]);
  const timeZone = named[0].document.timeZone ?? DEFAULT_TIME_ZONE;
  const dayOf = dayFinder(timeZone);
  const today = env.HANDBOOK_TODAY || dayOf(now().getTime());
  const window = windowOf(values.since?.[0], values.until?.[0], today);
  if (typeof window === 'string') return fail(BAD_QUESTION, [window]);
  const { documents: read, problems, ended } = await withEarlierVersions(named, window, { seconds, env });
  if (ended) return fail(BAD_QUESTION, [ended]);
  const verdicts = new PolicyVerdicts(read);
  const stated = statedBy(values, verdicts.on(window.until).policy);
  if (Array.isArray(stated)) return fail(BAD_QUESTION, stated);

  const findings = new Findings(dayOf);
  const audit: Audit = { window, verdicts, findings, find: markFinder(marks), stated, timeZone, dayOf, problems };
  const homes = homesOf(values, env);
  const repositories = await repositoriesOf(values.repository ?? [], audit);
  const reach = [
    ...(await auditFolders(repositories, audit, onFile)),
    ...(await auditSessions(placesOf(homes, repositories), audit, { onFile, onBytes, script })),
    ...(await auditExports(values.export ?? [], audit)),
  ];
  audit.problems.push(...homes.flatMap(({ folder }) => unreadStores(folder)));
  const report = reportOf({ audit, reach, read, today, timeZone });
  const text = inFormat(report, (values.format?.[0] ?? 'text') as Format);
  const [output] = values.output ?? [];
  const [evidence] = values.evidence ?? [];
  try {
    if (evidence !== undefined && check) writeWhole(evidence, evidenceText(report, check, now()));
    if (output === undefined) out(text);
    else writeWhole(output, `${text}\n`);
  } catch {
    return fail(NO_HANDBOOK, ['The report cannot be written. Is there room, and may you write there?']);
  }
  return report.exitCode;
}

function print(out: Surroundings['out'], text: string): number {
  out(text);
  return 0;
}

function settingFaults(
  { handbook, repository, sessions, home, format, export: exported }: AuditOptions,
  seconds: number,
  today?: string,
): string[] {
  return [
    ...(handbook ? [] : ['--handbook is missing: the address of the handbook, or a copy of its decisions.json.']),
    ...(repository || sessions || home || exported
      ? []
      : ['--repository is missing: a Git repository, or a folder that contains some. Or --sessions, or --export.']),
    ...(format && !FORMATS.some((known) => known === format[0]) ? [`--format takes ${FORMATS.join(', ')}.`] : []),
    ...(today && !isDate(today) ? [`HANDBOOK_TODAY is "${today}". Write a date as YYYY-MM-DD.`] : []),
    ...(seconds > 0 && seconds <= MAX_SECONDS ? [] : [`--timeout takes seconds, from above 0 to ${MAX_SECONDS}.`]),
  ];
}

/** Returns what is wrong with the files that are to be written, said before anything is read. */
function fileFaults({ output, evidence }: AuditOptions, check: ShippedCheck | undefined): string[] {
  const files = [['output', output?.[0]] as const, ['evidence', evidence?.[0]] as const];
  const folders = files.flatMap(([option, path]) =>
    path === undefined || existsSync(dirname(resolve(path)))
      ? []
      : [`--${option} ${path}: there is no folder ${dirname(path)}.`],
  );
  const without =
    evidence && !check
      ? ['--evidence: this script carries no check item. Download it from a handbook that has one about usage.']
      : [];
  return [...folders, ...without];
}

/** The home folders whose sessions are read; only one's own follows the variables of the environment. */
function homesOf({ sessions, home = [] }: AuditOptions, env: Surroundings['env']) {
  const own = sessions ? [{ folder: homedir(), moved: env }] : [];
  return [...own, ...home.map((folder) => ({ folder, moved: {} }))];
}

const unreadStores = (home: string): string[] =>
  unreadStoresOf(home)
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => `${name} has sessions here that this script does not read: ${relative(home, path)}.`);

/** The places in which sessions are looked for. aider keeps its own in the repository that it works on. */
const placesOf = (homes: ReturnType<typeof homesOf>, repositories: readonly string[]): SessionPlaces => ({
  stores: [
    ...homes.flatMap(({ folder, moved }) => storesOf(folder, moved)),
    ...(homes.length > 0 ? repositories.map(aiderStore) : []),
  ],
  databases: homes.flatMap(({ folder, moved }) => databasesOf(folder, moved)),
});

/** Returns the repositories of folders, each once. */
async function repositoriesOf(folders: readonly string[], { problems }: Audit): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of folders) {
    const repositories = await findRepositories(folder);
    if (repositories.length === 0) problems.push(`${folder} is not a Git repository, and contains none.`);
    for (const path of repositories) found.add(path);
  }
  return [...found];
}

async function auditFolders(
  repositories: readonly string[],
  audit: Audit,
  onRepository: (name: string) => void,
): Promise<Reach[]> {
  const reach: Reach[] = [];
  const seen = new Set<string>();
  for (const path of repositories) {
    try {
      const repository = await openRepository(path);
      // Work trees share one history.
      if (seen.has(repository.store)) continue;
      seen.add(repository.store);
      onRepository(repository.name);
      reach.push(await auditRepository(repository, audit));
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error;
      audit.problems.push(`${path}: ${error.message}`);
    }
  }
  return reach;
}

interface Read {
  audit: { window: AuditWindow; findings: Findings; problems: string[] };
  reach: Reach[];
  read: readonly [DecisionData, ...DecisionData[]];
  today: string;
  timeZone: string;
}

function reportOf({ audit: { window, findings, problems }, reach, read, today, timeZone }: Read): AuditReport {
  const rows = findings.list().map((finding) => ({ ...finding, says: rangeInWords(finding.verdict) }));
  const policies = read.flatMap(({ policy, announced }) => [policy, ...(announced ? [announced.policy] : [])]);
  const versions = policies.map(({ organization: { policy } }) => ({ version: policy.version, begins: policy.date }));
  const codes = rows.filter(({ confidence }) => confidence !== 'weak').map(({ verdict }) => rangeExit(verdict));
  return {
    format: 'audit-usage',
    formatVersion: 1,
    script: scriptVersion(),
    handbook: read[0].site,
    policyVersions: versions.sort((a, b) => a.version - b.version),
    made: today,
    timeZone,
    window,
    findings: rows,
    reach,
    blindSpots: [...ALWAYS_BLIND],
    problems,
    exitCode: Math.max(0, ...codes),
  };
}

function inFormat(report: AuditReport, format: Format): string {
  if (format === 'json') return jsonLines(report);
  const text = { text: auditText, markdown: auditMarkdown, csv: auditCsv }[format](report);
  return plainLines(text);
}
