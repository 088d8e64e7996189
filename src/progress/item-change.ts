import type { ItemDraft, ItemEntry, State } from './item-entry.ts';
import { statusOf, type ItemText } from './item-status.ts';

/** Describes what somebody changes about an item: one thing. Whatever else is kept of it stays as it is. */
export type ItemChange =
  { state: Exclude<State, 'not-applicable'> } | { reason: string } | { note: string } | { evidence: string };

/**
 * An item with one thing changed; an empty text takes away what was there. A reason makes it not applicable, without one it is open again. A note or
 * evidence moves neither the state nor its day.
 * @param former what is kept of it now, whoever wrote it
 * @param today YYYY-MM-DD
 */
export function changedItem(
  former: ItemEntry | undefined,
  change: ItemChange,
  item: ItemText,
  today: string,
): ItemDraft {
  if ('note' in change) return withText(former, 'note', change.note, item, today);
  if ('evidence' in change) return withText(former, 'evidence', change.evidence, item, today);
  const { note, evidence } = former ?? {};
  const texts = { ...(note && { note }), ...(evidence && { evidence }) };
  if ('state' in change) {
    const { state } = change;
    return { state, since: sinceWhen(former, state, item, today), text: item.textDigest, ...texts };
  }
  const { reason } = change;
  const state = reason ? 'not-applicable' : 'to-do';
  const kept = { since: sinceWhen(former, state, item, today), text: item.textDigest, ...texts };
  return state === 'to-do' ? { state, ...kept } : { state, reason, ...kept };
}

function withText(
  former: ItemEntry | undefined,
  field: 'note' | 'evidence',
  text: string,
  item: ItemText,
  today: string,
): ItemDraft {
  const changed: ItemDraft = { ...(former ?? { state: 'to-do', since: today, text: item.textDigest }) };
  delete changed[field];
  if (text) changed[field] = text;
  return changed;
}

/** The day on which the state was reached. One that a clock dated ahead is corrected by the next change. */
function sinceWhen(former: ItemEntry | undefined, state: State, item: ItemText, today: string): string {
  const isSame = former?.state === state && statusOf(former, item, today).state === state;
  return isSame && former.since < today ? former.since : today;
}
