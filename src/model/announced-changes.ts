import { versionTitles } from '#words/versions.ts';
import { compareText } from '../basics/compare-text.ts';
import type { Handbook, Version } from './handbook.ts';
import type { NormativeContent } from './schema/normative-parts.ts';
import type { InlineMarkdown } from './text-kinds.ts';

/** A change as readers are told of it: by a note of its own, or by the note of the version that brought it. */
export interface AnnouncedChange {
  id: string;
  title: string;
  date: string;
  summary: InlineMarkdown;
  version: number;
  change: 'material' | 'minor';
  rules: readonly string[];
  /** The change note with its body; undefined where nobody wrote one about the version. */
  note: Handbook['changes'][number] | undefined;
}

/**
 * Every change that readers are told of, newest first: all change notes, and every published version that none is about. So no
 * version is published without being announced, those that are still to come included.
 */
export function announcedChanges(handbook: Pick<Handbook, 'changes' | 'versions' | 'announced'>): AnnouncedChange[] {
  const { changes, versions } = handbook.announced ?? handbook;
  const silent = versions.filter(({ number }) => !changes.some(({ version }) => version === number));
  return [
    ...changes.map((note): AnnouncedChange => ({ ...note, note })),
    ...silent.map((version) => ofVersion(version, versions)),
  ].sort((a, b) => compareText(b.date, a.date) || b.version - a.version);
}

function ofVersion({ number, content, note }: Version, versions: readonly Version[]): AnnouncedChange {
  const before = versions.findLast((earlier) => earlier.number < number)?.content;
  return {
    id: `version-${number}`,
    title: versionTitles.version(number),
    date: content.policy.date,
    summary: note.summary,
    version: number,
    change: note.kind,
    rules: before ? changedRules(before, content) : [],
    note: undefined,
  };
}

/** Every page about a rule asks for all of them: what was compared is kept as long as the versions are. */
const known = new WeakMap<NormativeContent, { before: NormativeContent; ids: readonly string[] }>();

/** Returns the ids of the rules that are new or different. */
function changedRules(before: NormativeContent, after: NormativeContent): readonly string[] {
  const kept = known.get(after);
  if (kept?.before === before) return kept.ids;
  const earlier = new Map(before.rules.map((rule) => [rule.id, rule]));
  const isSame = (rule: NormativeContent['rules'][number]) => {
    const was = earlier.get(rule.id);
    return was === rule || JSON.stringify(was) === JSON.stringify(rule);
  };
  const ids = after.rules.filter((rule) => !isSame(rule)).map(({ id }) => id);
  known.set(after, { before, ids });
  return ids;
}
