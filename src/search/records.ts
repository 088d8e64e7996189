import { addressOf } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { checklistPath, rulePath, termPath } from '../model/pages.ts';
import { plainText } from '../model/plain-text.ts';

/** What search can be narrowed to; every entry has one. */
export const SEARCH_TYPES = ['Page', 'Chapter', 'Tool', 'Rule', 'Check', 'Checklist', 'Checklist item', 'Question', 'Term'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** An entry that is not a page of its own. The shape is Pagefind's. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  meta: Record<string, string>;
  filters: { type: [SearchType] };
}

/** Search entries for what stands on pages together with others: rules, checklist items and terms. */
export function searchRecords(handbook: Handbook): SearchRecord[] {
  const { site } = handbook.organization;
  const record = (type: SearchType, path: string, title: string, aliases: string[], texts: string[]): SearchRecord => ({
    url: addressOf(site, path),
    content: [title, ...aliases, ...texts.map(plainText)].join('. '),
    language: 'en',
    meta: { title, type, aliases: aliases.join(', ') },
    filters: { type: [type] },
  });
  return [
    ...handbook.rules.map((r) => record('Rule', rulePath(r.id), `${r.id} ${r.title}`, [r.id, ...r.aliases], [r.text, r.reason])),
    ...handbook.checklists.flatMap((list) =>
      list.groups.flatMap(({ items }) =>
        items.map((item) =>
          record('Checklist item', `${checklistPath(list.id)}#${item.id}`, plainText(item.statement), [], [item.why, item.how, list.title]),
        ),
      ),
    ),
    ...handbook.glossary.map((t) => record('Term', termPath(t.id), t.name, t.forms, [t.definition])),
  ];
}
