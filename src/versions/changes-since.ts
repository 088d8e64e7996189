import { currentOn } from '../basics/current-on.ts';
import { plainText } from '../model/plain-text.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import type { InlineMarkdown } from '../model/text-kinds.ts';
import { acknowledgedBy, type Acknowledged } from './acknowledged.ts';
import { isSameText } from './same-text.ts';
import { normativeChanges, type NormativeChange } from './normative-changes.ts';
import { wordChanges, type WordRun } from './word-changes.ts';

/** A rule or checklist item that somebody agreed to, or is asked to. */
export interface AgreedText {
  kind: 'rule' | 'item';
  id: string;
  /** Field and wording, in reading order: a rule's text, an item's statement, how and evidence. */
  texts: { field: string; text: InlineMarkdown }[];
}

interface ChangedText {
  kind: 'rule' | 'item';
  id: string;
  reworded: { field: string; words: WordRun[] }[];
  /** Says what else changed about it: scope, effective, conditions… */
  fields: string[];
}

/** Describes what differs in what a path has people agree to. */
export interface ChangesSince {
  added: AgreedText[];
  changed: ChangedText[];
  removed: AgreedText[];
  /** The statement that people agree to, when it was reworded. */
  statement: WordRun[] | undefined;
}

/**
 * Returns what differs, between two versions, in the rules and checklist items of a path: all that somebody who completed it under
 * the first has to read. A text that left the path or was retired is removed; one that came into it is added.
 * @returns undefined when either version has no such path
 */
export function changesSince(
  before: NormativeContent,
  after: NormativeContent,
  path: string,
): ChangesSince | undefined {
  const [old, now] = [acknowledgedBy(before, path), acknowledgedBy(after, path)];
  return old && now && changesBetween(old, now, normativeChanges(before, after));
}

/** Returns what differs, between two versions, in all rules and checklist items, whichever path is about them. */
export function allTextChanges(before: NormativeContent, after: NormativeContent): ChangesSince {
  return changesBetween(allTexts(before), allTexts(after), normativeChanges(before, after));
}

const allTexts = ({ policy, rules, items }: NormativeContent): Acknowledged => ({
  statement: '',
  rules: currentOn(rules, policy.date),
  items: currentOn(items, policy.date),
});

function changesBetween(old: Acknowledged, now: Acknowledged, changes: readonly NormativeChange[]): ChangesSince {
  const [oldTexts, nowTexts] = [textsOf(old), textsOf(now)];
  const isIn = (texts: AgreedText[]) => (text: AgreedText) => texts.some((other) => isSame(other, text));
  return {
    added: nowTexts.filter((text) => !isIn(oldTexts)(text)),
    changed: nowTexts.flatMap((text) => changedText(oldTexts, text, changes)),
    removed: oldTexts.filter((text) => !isIn(nowTexts)(text)),
    statement: old.statement === now.statement ? undefined : wordChanges(old.statement, now.statement),
  };
}

/** True when somebody who agreed to the texts before has something to read. */
export const isAnything = ({ added, changed, removed, statement }: ChangesSince): boolean =>
  added.length + changed.length + removed.length > 0 || statement !== undefined;

const isSame = (a: AgreedText, b: AgreedText) => a.kind === b.kind && a.id === b.id;

const textsOf = ({ rules, items }: Acknowledged): AgreedText[] => [
  ...rules.map(({ id, text }): AgreedText => ({ kind: 'rule', id, texts: [{ field: 'text', text }] })),
  ...items.map(({ id, statement, how, evidence }): AgreedText => ({
    kind: 'item',
    id,
    texts: [
      { field: 'statement', text: statement },
      { field: 'how', text: how },
      { field: 'evidence', text: evidence },
    ],
  })),
];

function changedText(before: AgreedText[], after: AgreedText, changes: readonly NormativeChange[]): ChangedText[] {
  const old = before.find((text) => isSame(text, after));
  const change = changes.find(({ kind, id, what }) => kind === after.kind && id === after.id && what === 'changed');
  if (!old || !change || change.weight === 'name') return [];
  const reworded = after.texts.flatMap(({ field, text }) => {
    const earlier = old.texts.find((one) => one.field === field)?.text;
    if (earlier !== undefined && isSameText(earlier, text)) return [];
    // Where only marks or other link targets differ, the whole text is the same.
    return [{ field, words: wordChanges(earlier ? plainText(earlier) : '', plainText(text)) }];
  });
  const shown = after.texts.map(({ field }) => field);
  const fields = change.fields.filter((field) => !shown.includes(field) && field !== 'title');
  return [{ kind: after.kind, id: after.id, reworded, fields }];
}
