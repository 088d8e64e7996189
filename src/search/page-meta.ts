import { searchWords } from '#words/search.ts';
import type { Handbook } from '../model/handbook.ts';
import { chapterAt } from '../model/chapter-at.ts';
import { checkPath, checklistPath, toolPath } from '../model/paths.ts';
import { type EntryMeta, joinNames, knownFields } from './entry-meta.ts';
import type { SearchType } from './search-type.ts';

type PageEntry = Pick<Handbook, 'tools' | 'chapters' | 'sections' | 'checks' | 'checklists'>;

/**
 * The attributes of a page's `<main>` by which Pagefind learns what the page is.
 * @param path below the site address
 * @param aliases what people type when they look for the page
 */
export function pageAttributes(
  handbook: PageEntry,
  path: string,
  type: SearchType,
  aliases: readonly string[],
): Record<string, string | true> {
  const fields = Object.entries(knownFields({ title: '', type, ...aboutPage(handbook, path, aliases) }));
  // The title is the page's own heading, which Pagefind finds by itself.
  const told = fields.filter(([field]) => field !== 'title');
  return {
    'data-pagefind-body': true,
    'data-pagefind-filter': 'type[data-search-type]',
    'data-pagefind-meta': told.map(([field]) => `${field}[data-search-${field}]`).join(', '),
    ...Object.fromEntries(told.map(([field, value]) => [`data-search-${field}`, value])),
  };
}

/** The aliases of a tool are its names: a page about it comes before pages that only mention it. */
function aboutPage(handbook: PageEntry, path: string, aliases: readonly string[]): Partial<EntryMeta> {
  const tool = handbook.tools.find(({ id }) => toolPath(id) === path);
  if (tool) return { names: joinNames(aliases), context: tool.vendor };
  return { aliases: joinNames(aliases), context: contextOf(handbook, path) };
}

function contextOf({ chapters, sections, checks, checklists }: PageEntry, path: string): string | undefined {
  const chapter = chapterAt(chapters, path);
  if (chapter) return sections.find(({ id }) => id === chapter.section)?.title;
  const check = checks.find(({ id }) => checkPath(id) === path);
  if (check) return searchWords.priorities[check.priority];
  const list = checklists.find(({ id }) => checklistPath(id) === path);
  return list && searchWords.minutes(list.minutes);
}
