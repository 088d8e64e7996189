import { plainText } from '../model/plain-text.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import type { InlineMarkdown } from '../model/text-kinds.ts';
import { normativeChanges } from './normative-changes.ts';
import { wordChanges, type WordRun } from './word-changes.ts';

/** A condition or an approval route whose words changed. */
export interface RewordedEntry {
  kind: 'condition' | 'route';
  id: string;
  name: string;
  /** Field and wording, in the order of the content. */
  reworded: { field: string; words: WordRun[] }[];
}

const LISTS = { condition: 'conditions', route: 'routes' } as const;

/** Returns the conditions and routes that two versions word differently, word by word. */
export function rewordedEntries(before: NormativeContent, after: NormativeContent): RewordedEntry[] {
  return normativeChanges(before, after).flatMap(({ kind, id, what, fields }): RewordedEntry[] => {
    if ((kind !== 'condition' && kind !== 'route') || what !== 'changed') return [];
    const [old, now] = [before, after].map((content) =>
      content[LISTS[kind]].find((entry: { id: string }) => entry.id === id),
    );
    if (!old || !now) return [];
    const reworded = fields.flatMap((field) => {
      const [was, is] = [textOf(old, field), textOf(now, field)];
      return was === undefined || is === undefined ? [] : [{ field, words: wordChanges(was, is) }];
    });
    return reworded.length > 0 ? [{ kind, id, name: now.name, reworded }] : [];
  });
}

/** The words of a field as readers see them: of a list, all of them; of a number, the number. */
function textOf(entry: object, field: string): string | undefined {
  const value: unknown = Object.entries(entry).find(([name]) => name === field)?.[1];
  const parts = [value].flat().filter((part) => typeof part === 'string' || typeof part === 'number');
  // What is no Markdown has no marks to take away.
  return parts.length === 0 ? undefined : parts.map((part) => plainText(String(part) as InlineMarkdown)).join(' · ');
}
