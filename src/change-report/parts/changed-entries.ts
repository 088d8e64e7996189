import type { Handbook } from '../../model/handbook.ts';
import { canonicalJson } from '../../progress/canonical-json.ts';
import { answerKey } from '../../training/answer-key.ts';
import { policyDay } from '../../policy/policy-day.ts';
import { normativeChanges } from '../../versions/normative-changes.ts';
import { normativeContent } from '../../versions/normative-content.ts';
import { changeReportWords as words } from '#words/change-report.ts';
import type { ReportedWords } from '../report.ts';
import { answersThatCarry } from './answers-that-carry.ts';
import { handbookEntries, type ComparedEntry } from './handbook-entries.ts';
import { reportedWords } from './reported-words.ts';

/** An entry that a change adds, edits or takes away. */
export interface ChangedEntry {
  entry: ComparedEntry;
  what: 'added' | 'changed' | 'removed';
  /** True for what is part of a version of the policy. */
  binds: boolean;
  texts: ReportedWords[];
  /** Says what else is to be known about it. */
  note?: string;
}

/** Every entry of two handbooks that differs, in the order of the later one; what is gone comes last. */
export function changedEntries(before: Handbook, after: Handbook): ChangedEntry[] {
  const [earlier, later] = [byKey(before), byKey(after)];
  const binding = bindingKeys(before, after);
  const answered = scenariosAnsweredOtherwise(before, after);
  const carried = answersThatCarry(after);
  const binds = ({ kind, id }: ComparedEntry) => binding.has(`${kind} ${id}`);
  const changed = [...later].flatMap(([key, entry]): ChangedEntry[] => {
    const old = earlier.get(key);
    const texts = old ? differingFields(old, entry) : [];
    const outdated = answered.get(entry.kind === 'scenario' ? entry.id : '');
    if (old && texts.length === 0 && outdated === undefined) return [];
    const note = outdated ?? carried(entry);
    const what = old ? 'changed' : 'added';
    const shown = old ? texts : newWords(entry);
    return [{ entry, what, binds: binds(entry), texts: shown, ...(note !== undefined && { note }) }];
  });
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [
    ...changed,
    ...gone.map(([, entry]): ChangedEntry => ({ entry, what: 'removed', binds: binds(entry), texts: [] })),
  ];
}

const byKey = (handbook: Handbook) =>
  new Map(handbookEntries(handbook).map((entry) => [`${entry.kind} ${entry.id}`, entry]));

/** The entries that are part of a version and differ, as "rule RED-01". The values of a trait count as the trait. */
function bindingKeys(before: Handbook, after: Handbook): Set<string> {
  const changes = normativeChanges(normativeContent(before), normativeContent(after));
  return new Set(
    changes.map(({ kind, id }) => (kind === 'trait value' ? `trait ${id.split('/')[0]}` : `${kind} ${id}`)),
  );
}

function differingFields(old: ComparedEntry, now: ComparedEntry): ReportedWords[] {
  const fields = [...new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])];
  return fields.flatMap((field) => {
    const [was, is] = [old.fields[field], now.fields[field]];
    return canonicalJson(was ?? null) === canonicalJson(is ?? null) ? [] : [reportedWords(field, was, is)];
  });
}

/** Lists what a reviewer reads of something new: the words that bind or explain, and not every list of ids. */
const SHOWN_WHEN_NEW = [
  'kind',
  'text',
  'reason',
  'effective',
  'expires',
  'overrides',
  'summary',
  'workingDays',
  'statement',
  'action',
  'definition',
  'situation',
];

const newWords = ({ fields }: ComparedEntry): ReportedWords[] =>
  SHOWN_WHEN_NEW.flatMap((field) =>
    fields[field] === undefined ? [] : [reportedWords(field, undefined, fields[field])],
  );

/** Scenarios whose right answer is another one, whether or not their own words changed. */
function scenariosAnsweredOtherwise(before: Handbook, after: Handbook): Map<string, string> {
  const earlier = new Map(before.scenarios.map((scenario) => [scenario.id, scenario]));
  return new Map(
    after.scenarios.flatMap((scenario): [string, string][] => {
      const old = earlier.get(scenario.id);
      if (!old || scenario.retired !== undefined || !isAskable(before, old) || !isAskable(after, scenario)) return [];
      const right = (handbook: Handbook, one: typeof scenario) =>
        answerKey(handbook, one, policyDay(handbook, handbook.today)).right;
      const [was, is] = [right(before, old), right(after, scenario)];
      return was.join() === is.join() ? [] : [[scenario.id, words.rightAnswer(is, was)]];
    }),
  );
}

/** A question of a draft may name what is gone by then. */
function isAskable({ organization, tools }: Handbook, { question }: Handbook['scenarios'][number]): boolean {
  const isIn = (values: readonly { id: string }[], id: string) => values.some((value) => value.id === id);
  const tool = tools.find(({ id }) => id === question.tool);
  return (
    tool !== undefined &&
    isIn(tool.plans, question.plan) &&
    isIn(organization.divisions, question.division) &&
    isIn(organization.data, question.data) &&
    isIn(organization.uses, question.use)
  );
}
