import { usageReportWords } from '#words/usage-report.ts';
import { isDate } from '../basics/calendar.ts';
import type { ReportedFinding, UsageReport } from './usage-report.ts';

/** The largest file that is read, in bytes: a report of thousands of repositories needs a tenth. */
export const LARGEST_REPORT = 20_000_000;

/** The most rows of a list that are read. */
const MAX_ROWS = 20_000;

/** The longest text of a field, in characters; more is cut. */
const MAX_LENGTH = 300;

/** Returns why a file is not opened: it is too large to be a report. */
export const tooLargeReport = (bytes: number): string =>
  usageReportWords.refused.tooLarge(Math.round(bytes / 1e6), LARGEST_REPORT / 1e6);

/** Reads the report of `audit-usage.mjs --format json`, or says why the text is none. Rows that are damaged are counted. */
export function readUsageReport(text: string): UsageReport | { refused: string } {
  const value = parsed(text);
  if (value === undefined) return { refused: usageReportWords.refused.notJson };
  if (!isRecord(value) || value.format !== 'audit-usage') return { refused: usageReportWords.refused.other };
  if (value.formatVersion !== 1) return { refused: usageReportWords.refused.version };
  if (
    !isRecord(value.window) ||
    !isDay(value.window.since) ||
    !isDay(value.window.until) ||
    !Array.isArray(value.findings)
  )
    return { refused: usageReportWords.refused.damaged };
  const rows: unknown[] = value.findings;
  const findings = rows.slice(0, MAX_ROWS).flatMap((row) => findingOf(row) ?? []);
  return {
    made: isDay(value.made) ? value.made : '',
    handbook: textOf(value.handbook),
    since: value.window.since,
    until: value.window.until,
    policyVersions: listOf(value.policyVersions).flatMap((each) =>
      isRecord(each) && isCount(each.version) ? [each.version] : [],
    ),
    findings,
    reach: listOf(value.reach).flatMap((each) =>
      isRecord(each)
        ? [{ place: textOf(each.place), oldest: dayOrNull(each.oldest), newest: dayOrNull(each.newest) }]
        : [],
    ),
    problems: listOf(value.problems).map(textOf),
    blindSpots: listOf(value.blindSpots).map(textOf),
    leftOut: rows.length - findings.length,
  };
}

function findingOf(row: unknown): ReportedFinding | undefined {
  if (!isRecord(row) || !isRecord(row.verdict)) return undefined;
  const { repository, tool, name, model, month, record, confidence, first, last, count, labels, verdict, says } = row;
  const { laxest, strictest, rules, binding } = verdict;
  const isSound =
    [repository, tool, name, says].every((each) => typeof each === 'string') &&
    typeof month === 'string' &&
    /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month);
  if (!isSound || !isDay(first) || !isDay(last) || !isCount(count) || !isCount(laxest) || !isCount(strictest))
    return undefined;
  if (!isRecordKind(record) || !isConfidence(confidence)) return undefined;
  return {
    repository: textOf(repository),
    tool: textOf(tool),
    name: textOf(name),
    model: typeof model === 'string' ? textOf(model) : null,
    ...{ month, record, confidence, first, last, count },
    labelled: isRecord(labels) && isCount(labels.labelled) ? labels.labelled : 0,
    verdict: { laxest, strictest, rules: listOf(rules).map(textOf), binding: binding !== false },
    says: textOf(says),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value);
const dayOrNull = (value: unknown) => (isDay(value) ? value : null);

const isRecordKind = (value: unknown): value is ReportedFinding['record'] =>
  value === 'commit' || value === 'session' || value === 'record';

const isConfidence = (value: unknown): value is ReportedFinding['confidence'] =>
  value === 'certain' || value === 'likely' || value === 'weak';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]).slice(0, MAX_ROWS) : []);

/** A text on one line, without the marks that change how text beside it is read. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
        .trim()
        .slice(0, MAX_LENGTH)
    : '';
