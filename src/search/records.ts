import { searchLanguage } from '#words/search-language.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { meaningPaths } from '../model/glossary-pages.ts';
import { checklistPath, rulePath } from '../model/paths.ts';
import { CONTENT_KINDS } from '../model/kinds.ts';
import { plainText } from '../model/plain-text.ts';
import type { InlineMarkdown } from '../model/text-kinds.ts';
import { ruleKind, ruleVerdict } from '../model/rule-kind.ts';
import { type EntryMeta, joinNames, knownFields } from './entry-meta.ts';
import { spacedForIndex } from './unspaced.ts';
import { END_OF_ANSWER } from './whole-text.ts';
import type { SearchType } from './search-type.ts';

/** An entry that is not a page of its own. The shape is Pagefind's. */
export interface SearchRecord {
  /** Path below the site address. The browser puts the path of the site before it. */
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: { type: [SearchType] };
}

/** Search entries for what stands on pages together with others: rules, checklist items and terms. */
export function searchRecords(handbook: Handbook): SearchRecord[] {
  const meaningPath = meaningPaths(handbook.glossary, handbook.today);
  return [
    ...handbook.rules.map((rule) =>
      record(rulePath(rule.id), [rule.text, END_OF_ANSWER, rule.reason], {
        title: `${rule.id} ${rule.title}`,
        type: CONTENT_KINDS.rule.searchType,
        id: rule.id,
        aliases: joinNames(rule.aliases),
        context: ruleKind(rule),
        verdict: ruleVerdict(rule),
      }),
    ),
    ...handbook.checklists.flatMap((list) =>
      currentOn(
        list.groups.flatMap(({ items }) => items),
        handbook.today,
      ).map((item) =>
        record(`${checklistPath(list.id)}#${item.id}`, [item.why, item.how], {
          title: plainText(item.statement),
          type: CONTENT_KINDS['checklist-item'].searchType,
          context: list.title,
        }),
      ),
    ),
    ...currentOn(handbook.glossary, handbook.today).map((term) =>
      record(meaningPath(term.id), [term.definition], {
        title: term.name,
        type: CONTENT_KINDS.term.searchType,
        names: joinNames(term.forms),
      }),
    ),
  ];
}

/** The text reads as prose: what an entry is called is in its meta only, so an excerpt never shows a list of names. */
function record(url: string, texts: (InlineMarkdown | typeof END_OF_ANSWER)[], meta: EntryMeta): SearchRecord {
  return {
    url,
    content: spacedForIndex(texts.map((text) => (text === END_OF_ANSWER ? text : plainText(text))).join(' ')),
    language: searchLanguage.index,
    meta: Object.fromEntries(Object.entries(knownFields(meta)).map(([field, text]) => [field, spacedForIndex(text)])),
    filters: { type: [meta.type] },
  };
}
