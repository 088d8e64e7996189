import { currentOn } from '../basics/current-on.ts';
import { dayIn, daysIn } from '../basics/day-in.ts';
import { remembered } from '../basics/remembered.ts';
import { checksInForce } from '../model/checks-in-force.ts';
import { checkDigest, itemDigest } from '../model/digest.ts';
import type { Assessment, Check, Checklist, Handbook } from '../model/handbook.ts';
import { isPastDue } from '../policy/due.ts';
import { checkKey, itemEntryOf, itemKey } from '../progress/entry.ts';
import type { ItemEntry } from '../progress/item-entry.ts';
import { statusOf, type ItemStatus } from '../progress/item-status.ts';
import { summaryOf, type Summary } from '../progress/summary.ts';
import { firstWording } from '../versions/first-wording.ts';
import { isAhead } from './is-ahead.ts';

/** Describes what a team has said about one check item, and what that means today. */
export interface TeamCheck {
  check: Check;
  entry: ItemEntry | undefined;
  status: ItemStatus;
}

/** Describes where a team stands on one self-assessment of which its file holds answers. */
export interface TeamList {
  checklist: Checklist;
  summary: Summary;
  /** Items that were settled before their meaning changed. */
  needsReconfirmation: number;
  overdue: number;
}

/** One team's file, judged against the handbook of today. */
export interface TeamResult {
  team: string;
  /** The file below content/. */
  file: string;
  /** The day of the export. */
  exported: string;
  policyVersion: number;
  /** Every check item in force, the most urgent first; empty when the file is about self-assessments alone. */
  checks: TeamCheck[];
  summary: Summary;
  lists: TeamList[];
  /** Says how many answers count as not given until the day that a clock which ran ahead has written beside them. */
  ahead: number;
}

type Known = Pick<Handbook, 'organization' | 'assessments' | 'checks' | 'checklists' | 'today' | 'versions'>;

type Now = Pick<Handbook, 'today' | 'versions'>;

/** Where every team stands, by the wording and the date of the handbook. Judged once for all pages. */
export const teamResults = remembered(
  ({ organization, assessments, checks, checklists, today, versions }: Known): readonly TeamResult[] => {
    const { timeZone } = organization;
    const inForce = checksInForce(checks, today);
    const lists = currentOn(checklists, today);
    return assessments.map((file) => {
      const assessment = believed(file, { today, timeZone });
      const { id, at, exportedAt, content } = assessment;
      const judged = saysOfChecks(assessment)
        ? inForce.map((check) => teamCheck(assessment, check, { today, versions }))
        : [];
      return {
        team: id,
        file: at.file,
        exported: dayIn(Date.parse(exportedAt), timeZone),
        policyVersion: content.policyVersion,
        checks: judged,
        summary: summaryOf(judged.map(({ check, status }) => ({ priority: check.priority, state: status.state }))),
        lists: lists.flatMap((checklist) => teamList(assessment, checklist, { today, versions }) ?? []),
        ahead: Object.keys(file.entries).length - Object.keys(assessment.entries).length,
      };
    });
  },
);

/** The days, from today on, on which something that is done is due again. */
export const comingDue = (results: readonly TeamResult[], today: string): string[] =>
  results
    .flatMap(({ checks }) => checks.flatMap(({ status }) => status.due ?? []))
    .filter((due) => !isPastDue(due, today))
    .sort();

/** Returns how many teams have done a check item, of those to which it applies that have said something about check items. */
export function teamsDone(results: readonly TeamResult[], checkId: string): { done: number; of: number } {
  const states = results
    .flatMap(({ checks }) => checks.filter(({ check }) => check.id === checkId))
    .map(({ status }) => status.state)
    .filter((state) => state !== 'not-applicable');
  return { done: states.filter((state) => state === 'done').length, of: states.length };
}

/** The file without the answers that a clock which ran ahead has dated: the check names them. */
function believed(assessment: Assessment, { today, timeZone }: { today: string; timeZone: string }): Assessment {
  const dayOf = daysIn(timeZone);
  const entries = Object.entries(assessment.entries).filter(
    ([, { at, since }]) => !isAhead(dayOf(Date.parse(at)), today) && !isAhead(since, today),
  );
  return { ...assessment, entries: Object.fromEntries(entries) };
}

/** A file of one self-assessment says nothing about check items, also not that they are open. */
const saysOfChecks = ({ of, entries }: Assessment) =>
  of === 'checks' || of === 'everything' || Object.keys(entries).some((key) => key.startsWith(checkKey('')));

function teamCheck({ entries }: Assessment, check: Check, { today, versions }: Now): TeamCheck {
  const entry = itemEntryOf(new Map(Object.entries(entries)), checkKey(check.id));
  const textDigest = checkDigest(firstWording('checks', check, versions));
  return { check, entry, status: statusOf(entry, { ...check, textDigest }, today) };
}

function teamList({ of, entries }: Assessment, checklist: Checklist, { today, versions }: Now): TeamList | undefined {
  const items = currentOn(
    checklist.groups.flatMap((group) => group.items),
    today,
  );
  const isHeld = of === `checklist/${checklist.id}` || items.some(({ id }) => entries[itemKey(id)]);
  if (!isHeld) return undefined;
  const said = new Map(Object.entries(entries));
  const judged = items.map((item) => ({
    priority: item.priority,
    ...statusOf(
      itemEntryOf(said, itemKey(item.id)),
      { ...item, textDigest: itemDigest(firstWording('items', item, versions)) },
      today,
    ),
  }));
  return {
    checklist,
    summary: summaryOf(judged),
    needsReconfirmation: judged.filter((status) => status.needsReconfirmation).length,
    overdue: judged.filter((status) => status.isOverdue).length,
  };
}
